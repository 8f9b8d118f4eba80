import type { Sentence } from '../text/token';
import { antecedent } from './antecedent';
import { readCase, readNearCases } from './case';
import { readTold } from './case-told';
import { readQuarrel } from './dispute-draft';
import { Names, nameSet, numberOf } from './names';
import { nearOf } from './near';
import { readConductCount, readPublicPairs } from './public-draft';
import { readCopyingCount, readPromotionCount } from './public-promo';
import { byTokens, namesTold, type Told } from './remember';

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

const GROUP_SETS = Object.entries(GROUPS).map(([group, facts]) => [numberOf(group), nameSet(facts)] as const);

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

const CROSS_NUMBERS = CROSS.map(
  ([one, other]) => [numberOf(one), numberOf(other), numberOf(`${one}&${other}`)] as const,
);

/**
 * What only the whole draft tells: whose "he" and "she" are, how many kinds of detail gather round a person, and which
 * readings stand beside each other. With what the sentences tell, as names.
 */
export function readDraft(sentences: readonly Sentence[], facts: readonly Told[]): Names {
  const names = new Names();
  for (const list of facts) names.addAll(namesTold(list));
  const told = new Names();
  for (const [group, set] of GROUP_SETS) if (names.any(set)) told.addNumber(group);
  for (const [one, other, both] of CROSS_NUMBERS)
    if (told.hasNumber(one) && told.hasNumber(other)) told.addNumber(both);
  const whose = antecedent(facts);
  if (whose) told.add(`antecedent-${whose}`);
  if (!names.has('past')) told.add('no-past');
  const near = nearOf(facts, sentences);
  readNearCases(near, told);
  readPublicPairs(near, told);
  const all = new Names(names);
  all.addAll(told);
  readConductCount(all, told);
  readPromotionCount(names, told);
  readCopyingCount(names, told);
  readTold(sentences, facts, names, near, told);
  readQuarrel(sentences, facts, names, near, told);
  quotation(sentences, told);
  readCase(withAntecedent(names, whose), details(names), told);
  told.addAll(names);
  return told;
}

const DETAIL_KINDS = nameSet(
  /^(?:detail-(?:age|time|past|place|condition|procedure|body|outcome|rarity|news|job|speech|number)|named-place)$/,
);
const THEIR_KIN = nameSet(GROUPS['who-their-kin'] as RegExp);

const details = (names: Names): number => names.count(DETAIL_KINDS) + (names.any(THEIR_KIN) ? 1 : 0);

/** With what the draft tells of whose "he" and "she" are. */
function withAntecedent(names: Names, whose: string | null): Names {
  const known = new Names(names);
  if (whose) known.add(`antecedent-${whose}`);
  if (!names.has('past')) known.add('no-past');
  return known;
}

/** Where quotation marks stand in a sentence. */
const marksOf = byTokens((tokens) => tokens.filter(({ text }) => /^[“”"]$/.test(text)).map(({ start }) => start));

/** How much of the draft stands in quotation marks, whole sentences between an opening and a closing mark included. */
function quotation(sentences: readonly Sentence[], told: Names): void {
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
  if (quoted > 300) told.add('quoted-300');
  else if (quoted > 150) told.add('quoted-150');
  else if (quoted > 60) told.add('quoted-60');
  told.add(tokens > 150 ? 'size-long' : tokens > 60 ? 'size-middle' : tokens > 20 ? 'size-short' : 'size-line');
}
