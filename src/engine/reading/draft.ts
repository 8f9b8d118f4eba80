import type { Sentence } from '../text/token';
import { antecedent } from './antecedent';
import { readCase, readNearCases } from './case';
import { readTold } from './case-told';
import { readQuarrel } from './dispute-draft';
import { Names, nameOf, numberOf } from './names';
import { readConductCount, readPublicPairs } from './public-draft';
import { readCopyingCount, readPromotionCount } from './public-promo';
import { byName, byTokens, numbersTold, type Told } from './remember';
import type { Fact } from './view';

/** Groups of sentence facts: any of them in a draft makes the group hold. */
const GROUPS: Record<string, RegExp> = {
  'who-su': /^(?:su-(?:a|my|the|this|our|of|num|start|bare|bed|mine|one-of-mine|my-slot)|name-title|name-initials)$/,
  'who-person': /^(?:person|elder|worker)-(?:a|this|the|num|start|bare|of)$/,
  'who-named': /^name-(?:title|initials|wee|age|from|acts)$/,
  'who-family': /^(?:kin-(?:my|our)|own-mark|family-tag|i-am-kin|my-own-kin)$/,
  'who-their-kin': /^(?:kin-(?:his|the|a|of)|their-kin|his-kin)$/,
  'who-pet': /^(?:pet-(?:a|the|my|our|this|start|of|sign)|thing-noun)/,
  'who-plural': /^su-plural$/,
  'who-one': /^he-she$/,
  care: /^(?:care-(?:setting|scene|thing|verb)|condition|procedure|work-self|work-tag|his-care|i-cared|clinical|work-act)$/,
  'care-place': /^(?:care-(?:setting|scene)|work-self|work-tag|work-act|i-am-worker)$/,
  home: /^home-scene$/,
  told: /^(?:past|dropped-subject|one-did|one-said)$/,
  me: /^(?:i-did-to-one|one-(?:did|said)-to-me|dropped-subject-one|i-cared|i-did-theirs|arrival|to-me)$/,
  unreal: /^(?:fiction|public-figure|irrealis|if-start)$/,
};

const groupsOf = byName((name) => Object.keys(GROUPS).filter((group) => GROUPS[group]?.test(name)));

const CROSS: readonly [string, string][] = [
  ['who-su', 'told'],
  ['who-su', 'care'],
  ['who-person', 'care'],
  ['who-person', 'care-place'],
  ['who-person', 'home'],
  ['who-named', 'care'],
  ['who-one', 'care'],
  ['who-one', 'care-place'],
  ['who-one', 'home'],
  ['who-one', 'me'],
  ['who-one', 'unreal'],
  ['who-family', 'who-one'],
  ['who-family', 'care'],
  ['who-family', 'who-su'],
  ['who-pet', 'who-one'],
  ['who-their-kin', 'care'],
  ['who-plural', 'told'],
];

/**
 * What only the whole draft tells: whose "he" and "she" are, how many kinds of detail gather round a person, and which
 * readings stand beside each other. Offsets are within the draft's text.
 * @param names what the sentences tell, where that is known
 */
export function readDraft(
  sentences: readonly Sentence[],
  facts: readonly Told[],
  names: Names = namesOfAll(facts),
): Fact[] {
  const groups = new Set<string>();
  for (const number of names.numbers) for (const group of groupsOf.at(number)) groups.add(group);
  const found: Fact[] = [];
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? 0;
  const add = (name: string) => found.push({ name: nameOf(numberOf(name)), start, end });
  for (const group of groups) add(group);
  for (const [one, other] of CROSS) if (groups.has(one) && groups.has(other)) add(`${one}&${other}`);
  const whose = antecedent(facts);
  if (whose) add(`antecedent-${whose}`);
  if (!names.has('past')) add('no-past');
  readNearCases(facts, add);
  readPublicPairs(facts, add);
  const all = new Names(names);
  for (const { name } of found) all.add(name);
  readConductCount(all, add);
  readPromotionCount(names, add);
  readCopyingCount(names, add);
  readTold(sentences, facts, names, add);
  readQuarrel(sentences, facts, names, add);
  quotation(sentences, add);
  details(names, groups, whose, add);
  return found;
}

/** The names that any of these sentences tells. */
export function namesOfAll(facts: readonly Told[]): Names {
  const names = new Names();
  for (const list of facts) names.addAll(numbersTold(list));
  return names;
}

const DETAIL_KINDS = 'age time past place condition procedure body outcome rarity news job speech number'
  .split(' ')
  .map((kind) => `detail-${kind}`);

function details(names: Names, groups: ReadonlySet<string>, whose: string | null, add: (name: string) => void): void {
  const count =
    DETAIL_KINDS.filter((kind) => names.has(kind)).length +
    (names.has('named-place') ? 1 : 0) +
    (groups.has('who-their-kin') ? 1 : 0);
  const known = new Names(names);
  if (whose) known.add(`antecedent-${whose}`);
  if (!names.has('past')) known.add('no-past');
  readCase(known, count, add);
}

/** Where quotation marks stand in a sentence. */
const marksOf = byTokens((tokens) => tokens.filter(({ text }) => /^[“”"]$/.test(text)).map(({ start }) => start));

/** How much of the draft stands in quotation marks, whole sentences between an opening and a closing mark included. */
function quotation(sentences: readonly Sentence[], add: (name: string) => void): void {
  let quoted = 0;
  let since = -1;
  let tokens = 0;
  for (const sentence of sentences) {
    tokens += sentence.tokens.length;
    for (const mark of marksOf(sentence)) {
      const at = sentence.start + mark;
      if (since < 0) since = at;
      else {
        quoted = Math.max(quoted, at - since);
        since = -1;
      }
    }
  }
  if (quoted > 300) add('quoted-300');
  else if (quoted > 150) add('quoted-150');
  else if (quoted > 60) add('quoted-60');
  add(tokens > 150 ? 'size-long' : tokens > 60 ? 'size-middle' : tokens > 20 ? 'size-short' : 'size-line');
}
