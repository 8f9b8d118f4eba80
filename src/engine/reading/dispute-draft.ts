import type { Sentence } from '../text/token';
import { readGrievanceThread } from './dispute-thread';
import type { Names } from './names';
import { byName, byNeighbours, byTokens, numbersTold, type Told } from './remember';

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

interface Part {
  harms: readonly string[];
  counters: readonly string[];
  whom: readonly string[];
}

/** What a fact does in a quarrel. */
const partOf = byName(
  (name): Part => ({
    harms: HARMS.filter(([, facts]) => facts.test(name)).map(([harm]) => harm),
    counters: COUNTERS.filter(([, facts]) => facts.test(name)).map(([counter]) => counter),
    whom: WHOM.filter(([, facts]) => facts.test(name)).map(([who]) => who),
  }),
);

/** Whom a slight is joined with by name; the rest are only counted. */
const PAIRED = new Set(['own', 'target', 'named']);

interface Quarrel {
  whom: readonly string[];
  harms: Set<string>;
  counters: Set<string>;
}

function quarrelIn(...lists: readonly (readonly number[])[]): Quarrel {
  const harms = new Set<string>();
  const counters = new Set<string>();
  const known = new Set<string>();
  for (const numbers of lists)
    for (const number of numbers) {
      const part = partOf.at(number);
      for (const harm of part.harms) harms.add(harm);
      for (const counter of part.counters) counters.add(counter);
      for (const who of part.whom) known.add(who);
    }
  const whom = ['own', 'target', 'named', 'terms'].filter((who) => known.has(who));
  if (whom.length === 0) whom.push(known.has('pronoun') ? 'pronoun' : 'nobody');
  return { whom, harms, counters };
}

/**
 * Reads the draft as a quarrel: whom it is about (one's own, a role, a name, the terms of work, only a pronoun, nobody), how
 * many kinds of slight stand beside them, and what speaks for peace. `quarrel-near-*` is the strongest stretch of two sentences.
 */
export function readQuarrel(
  sentences: readonly Sentence[],
  facts: readonly Told[],
  { numbers }: Names,
  add: (name: string) => void,
): void {
  const { whom, harms, counters } = quarrelIn(numbers);
  const many = Math.min(harms.size, 7);
  const lean = Math.max(-2, Math.min(6, harms.size - 2 * counters.size));
  add(`quarrel-lean-${lean}`);
  for (const who of whom) {
    add(`quarrel-${who}-${many}`);
    if (counters.size === 0 && many > 0) add(`quarrel-plain-${who}`);
    if (PAIRED.has(who)) for (const harm of harms) add(`${harm}&${who}`);
  }
  for (const counter of counters) add(many > 2 ? `peace-${counter}-despite` : `peace-${counter}`);
  readGrievanceThread(facts, add);
  readNear(facts, add);
  readClose(sentences, whom[0] ?? '', add);
}

/** Slights that need no second one beside them. */
const STRONG = new Set(
  'shirk aggress impose wrong watchdog warning faked suffered likened cannot scorn distress had-to refusal grievance insult sarcasm kind turn'.split(
    ' ',
  ),
);
const SOFT = ['fond', 'mended', 'home', 'custom', 'skive'];

const quarrelsNear = byNeighbours((one, next) => {
  const quarrel = quarrelIn(numbersTold(one), numbersTold(next));
  return {
    ...quarrel,
    plain: !SOFT.some((counter) => quarrel.counters.has(counter)),
    strong: [...quarrel.harms].filter((harm) => STRONG.has(harm)).length,
  };
});

function readNear(facts: readonly Told[], add: (name: string) => void): void {
  const most = new Map<string, number>();
  const raise = (name: string, count: number) => most.set(name, Math.max(most.get(name) ?? 0, Math.min(count, 6)));
  for (const { whom, harms, plain, strong } of quarrelsNear(facts)) {
    if (whom[0] === 'nobody' || whom[0] === 'pronoun') continue;
    raise('quarrel-near', harms.size);
    if (whom[0] === 'own') raise('quarrel-near-own', harms.size);
    if (whom.includes('named')) raise('quarrel-near-named', harms.size);
    if (whom[0] === 'own' || whom[0] === 'target') raise(plain ? 'quarrel-strong-plain' : 'quarrel-strong', strong);
    if (plain) raise('quarrel-near-plain', harms.size);
  }
  const long = facts.length > 7;
  for (const [name, count] of most) {
    add(`${name}-${count}`);
    if (long && name.startsWith('quarrel')) add(`${name}-${count}-long`);
  }
}

const wordsOf = byTokens((tokens) =>
  tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm),
);

const isShort = ({ length }: readonly string[]): boolean => length > 0 && length <= 3;

/** A dry ending: one to four words, or a word of the sentence before said again. */
function readClose(sentences: readonly Sentence[], who: string, add: (name: string) => void): void {
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
  if (short && sentences.length > 1) add(`dry-close&${who}`);
  if (echo) add('echo');
  if (echo) add(`echo&${who}`);
}
