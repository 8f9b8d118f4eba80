import type { Sentence } from '../text/token';
import { readGrievanceThread } from './dispute-thread';
import { type Names, nameSet, numbered, numberOf } from './names';
import { byTokens, type Told } from './remember';

/** Slights by kind; each counts once. */
const HARMS: readonly [harm: string, facts: RegExp][] = [
  ['shirk', /^(?:shirk-bare|(?:deed|own-deed|pron|named-deed)-shirks)$/],
  ['aggress', /^(?:aggress|mistreat)$/],
  ['impose', /^impose$/],
  ['wrong', /^(?:wrongdoing|misuse)$/],
  ['belittle', /^(?:belittle)$/],
  ['token', /^(?:token-gift)$/],
  ['luxury', /^(?:luxury)$/],
  ['watchdog', /^(?:regulator|threat)$/],
  ['warning', /^warn-off$/],
  ['faked', /^(?:deed|own-deed|pron|named-deed)-fakes$/],
  ['slogan', /^slogan$/],
  ['suffered', /^(?:suffered|they-to-us|deed-to-us|pron-to-us|named-deed-to-us)$/],
  ['likened', /^target-likened$/],
  ['dry', /^dry-word$/],
  ['cold', /^cold-sign$/],
  ['ordered', /^ordered$/],
  ['spend', /^(?:spend-contrast|but-not)$/],
  ['turn', /^(?:whoever-did|ask-them|target-outdone)$/],
  ['thinks', /^target-thinks$/],
  ['scorn', /^scorn$/],
  ['distress', /^distress$/],
  ['money', /^price$/],
  ['records', /^record-thing$/],
  ['since', /^ever-since$/],
  ['had-to', /^had-to$/],
  ['refusal', /^(?:role-not|pron-not)$/],
  ['proof', /^(?:proof)$/],
  ['sarcasm', /^(?:sarcasm-frame|mock-address|some-target|only-my-target|target-idea-of)$/],
  ['contrast', /^(?:contrast)$/],
  ['cannot', /^(?:target-cannot|one-cannot)$/],
  ['held-up', /^(?:held-up|target-held-up|target-quoted)$/],
  ['counted', /^(?:counted)$/],
  ['grievance', /^(?:grievance-act|grievance-adj)$/],
  ['insult', /^(?:insult|judging|name-calling|swear|swear-strong|contempt)$/],
  ['address', /^(?:addressed-target|addressed-name|whoever-opens|named-at-end|mention)$/],
  ['kind', /^kind-judged$/],
];
const OWN = /^(?:own-target|ours-does|our-(?:boss|tutor|org|colleague))$/;
const TARGET = /^(?:boss|tutor|colleague|org)-|^other-team$/;
const NAMED =
  /^(?:named-org|mention|name-(?:title|full|expert)|named-at-end|target-placed|org-named|org-handle|person-placed)$/;
const TERMS = /^terms-word$/;
const PRONOUN = /^(?:he-she|they-(?:did|said|starts))$/;
const WHOM: readonly [who: string, facts: RegExp][] = [
  ['own', OWN],
  ['target', TARGET],
  ['named', NAMED],
  ['terms', TERMS],
  ['pronoun', PRONOUN],
];
const COUNTERS: readonly [counter: string, facts: RegExp][] = [
  ['fond', /^(?:fond|thanks|congrats|warm-sign)$/],
  ['mended', /^resolved$/],
  ['care', /^su-(?:a|my|the|this|our|of|num|start|bed|mine|one-of-mine)$/],
  ['policy', /^(?:policy|detail-news)$/],
  ['unreal', /^(?:fiction|public-figure|published|if-start|irrealis)$/],
  ['skive', /^(?:skive-word|leisure|lie-quoted|nobody-checks|they-think-i|drunk-.*)$/],
  ['copy', /^(?:copies-work|offers-sending|asks-for-work|copy-act)$/],
  ['clinic', /^(?:condition|procedure|his-care)$/],
  ['custom', /^(?:consumer|sport)$/],
  ['home', /^(?:kin-my|kin-our|circle-my|pet-(?:a|my|the|our)|own-mark|own-health|i-am-ill)$/],
  ['asks', /^(?:question|question-ask|imperative)$/],
];

/** Whom a slight is joined with by name; the rest are only counted. */
const PAIRED = ['own', 'target', 'named'];

/** Slights that need no second one beside them. */
const STRONG = new Set(
  'shirk aggress impose wrong watchdog warning faked suffered likened cannot scorn distress had-to refusal grievance insult sarcasm kind turn'.split(
    ' ',
  ),
);
const SOFT = ['fond', 'mended', 'home', 'custom', 'skive'];

const HARM_SETS = HARMS.map(([harm, facts]) => ({
  set: nameSet(facts),
  strong: STRONG.has(harm),
  beside: new Map(PAIRED.map((who) => [who, numberOf(`${harm}&${who}`)])),
}));
const COUNTER_SETS = COUNTERS.map(([counter, facts]) => ({
  set: nameSet(facts),
  soft: SOFT.includes(counter),
  peace: numberOf(`peace-${counter}`),
  despite: numberOf(`peace-${counter}-despite`),
}));
const WHOM_SETS = WHOM.map(([who, facts]) => [who, nameSet(facts)] as const);
const WHOM_TOLD = new Map(
  [...WHOM.map(([who]) => who), 'nobody'].map((who) => [
    who,
    { many: numbered(`quarrel-${who}`, 7), plain: numberOf(`quarrel-plain-${who}`) },
  ]),
);
const LEAN = Array.from({ length: 9 }, (_, at) => numberOf(`quarrel-lean-${at - 2}`));

/** Whom a quarrel is about, in the order in which they count: "he" and "she" only where nobody else is told. */
function whomIn(names: Names): string[] {
  const whom = WHOM_SETS.filter(([, set]) => names.any(set)).map(([who]) => who);
  if (whom.length > 1) return whom.filter((who) => who !== 'pronoun');
  return whom.length > 0 ? whom : ['nobody'];
}

/**
 * Reads the draft as a quarrel: whom it is about (one's own, a role, a name, the terms of work, only a pronoun, nobody), how
 * many kinds of slight stand beside them, and what speaks for peace. `quarrel-near-*` is the strongest stretch of two sentences.
 */
export function readQuarrel(
  sentences: readonly Sentence[],
  facts: readonly Told[],
  names: Names,
  near: readonly { quarrel: NearQuarrel }[],
  told: Names,
): void {
  const whom = whomIn(names);
  const harms = HARM_SETS.filter(({ set }) => names.any(set));
  const counters = COUNTER_SETS.filter(({ set }) => names.any(set));
  const many = Math.min(harms.length, 7);
  const lean = Math.max(-2, Math.min(6, harms.length - 2 * counters.length));
  told.addNumber(LEAN[lean + 2] as number);
  for (const who of whom) {
    const steps = WHOM_TOLD.get(who);
    told.addNumber(steps?.many[many] as number);
    if (counters.length === 0 && many > 0) told.addNumber(steps?.plain as number);
    if (PAIRED.includes(who)) for (const { beside } of harms) told.addNumber(beside.get(who) as number);
  }
  for (const { peace, despite } of counters) told.addNumber(many > 2 ? despite : peace);
  readGrievanceThread(facts, told);
  readNear(near, facts.length > 7, told);
  readClose(sentences, whom[0] ?? '', told);
}

const NEAR = ['near', 'near-own', 'near-named', 'strong-plain', 'strong', 'near-plain'].map((name) => ({
  steps: numbered(`quarrel-${name}`, 6),
  long: Array.from({ length: 7 }, (_, count) => numberOf(`quarrel-${name}-${count}-long`)),
}));

/** How many kinds of slight two neighbouring sentences tell, for each kind of stretch in `NEAR`; -1 where they are not one. */
export type NearQuarrel = readonly number[];

const NO_QUARREL: NearQuarrel = NEAR.map(() => -1);

export function quarrelIn(names: Names): NearQuarrel {
  const whom = whomIn(names);
  const [first = ''] = whom;
  if (first === 'nobody' || first === 'pronoun') return NO_QUARREL;
  const harms = HARM_SETS.filter(({ set }) => names.any(set));
  const count = Math.min(harms.length, 6);
  const strong = Math.min(harms.filter((harm) => harm.strong).length, 6);
  const plain = !COUNTER_SETS.some(({ soft, set }) => soft && names.any(set));
  const ours = first === 'own' || first === 'target';
  return [
    count,
    first === 'own' ? count : -1,
    whom.includes('named') ? count : -1,
    ours && plain ? strong : -1,
    ours && !plain ? strong : -1,
    plain ? count : -1,
  ];
}

function readNear(near: readonly { quarrel: NearQuarrel }[], isLong: boolean, told: Names): void {
  NEAR.forEach(({ steps, long }, at) => {
    let most = -1;
    for (const { quarrel } of near) most = Math.max(most, quarrel[at] as number);
    if (most < 0) return;
    told.addNumber(steps[most] as number);
    if (isLong) told.addNumber(long[most] as number);
  });
}

const wordsOf = byTokens((tokens) =>
  tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm),
);

const isShort = ({ length }: readonly string[]): boolean => length > 0 && length <= 3;

/** A dry ending: one to four words, or a word of the sentence before said again. */
function readClose(sentences: readonly Sentence[], who: string, told: Names): void {
  if (!sentences.some((sentence) => isShort(wordsOf(sentence)))) return;
  const before = new Set<string>();
  let short = false;
  let echo = false;
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    if (isShort(words)) {
      short = true;
      if (words.some((word) => word.length > 2 && before.has(word))) echo = true;
    } else if (words.length > 0) short = false;
    for (const word of words) before.add(word);
  }
  if (short && sentences.length > 1) told.add(`dry-close&${who}`);
  if (!echo) return;
  told.add('echo');
  told.add(`echo&${who}`);
}
