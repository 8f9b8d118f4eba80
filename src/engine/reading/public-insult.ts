import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const LIKE_OF = wordSet(/^(?:like|of)$/);
const AN_TWO = wordSet(/^(?:an?|two|wan|the|mince)$/);
const YOU_YE = wordSet(/^(?:you|ye|u|yous|youse)$/);
const I_IM = wordSet(/^(?:i|i'm|me|my|myself)$/);
const AN = wordSet(/^an?$/);

const NAMES = ['Insult', 'NameCalling', 'SwearStrong', 'Swear'];
const HARD = ['Judging', 'SwearMild', 'Swear', 'SwearStrong', 'Insult'];
const TARGETS = [
  'You',
  'PersonNoun',
  'Family',
  'Manager',
  'Colleague',
  'ServiceUser',
  'Job',
  'Cap',
  'IdentityGroup',
  'Minority',
  'Educator',
];
const AIMED = wordSet(
  /^(?:him|her|them|himself|herself|themselves|guy|guys|people|man|woman|bloke|driver|drivers|parents|neighbours?|customers?|lot|minister)$/,
);
const PARTS = wordSet(
  /^(?:faced|brained|mouthed|arsed|assed|breathing|breather|breathers|witted|humping|dragging|draggers?|sucking|licking|lickers?|palmed|twitching|chewing|necked|bottomed|pinching|watching)$/,
);
const WHOLE = wordSet(
  /^(?:level|red|bare|straight|brave|fresh|po|baby|long|open|close|wet|mask|bird|nail|thumb|lollipop|deep|easy|barefaced)$/,
);
const MORE = wordSet(
  /^(?:absolute|utter|total|complete|proper|right|sad|pathetic|miserable|little|old|wee|jumped|massive|poisonous|spiteful|evil|arrogant|lonely|pointless|silly|big|fat|great)$/,
);
const BEING = wordSet(/^(?:is|'s|are|was|were|he's|she's|they're|you're|such|what|that|this)$/);
const LIKENESS = wordSet(
  /^(?:face|brains?|charm|personality|manners|warmth|voice|iq|intelligence|grace|breath|gob|empathy|ethics|morals|backbone|spine|depth|wit)$/,
);

export const INSULT_NEEDS: Needs = { tags: NAMES, words: [PARTS, LIKENESS, MORE] };

/** Names called and oaths, told by whom or what they strike: a person, a thing, or nobody. */
export function readInsults(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.text(at) === '-' && view.fits(at + 1, PARTS) && !view.fits(at - 1, WHOLE))
      view.add('insult-compound', at - 1, at + 1);
    if (view.fits(at, LIKENESS) && view.fits(at + 1, LIKE_OF) && view.fits(at + 2, AN_TWO))
      view.add('insult-likeness', at, at + 3);
    if (view.fits(at, YOU_YE) && view.fits(at + 1, MORE) && view.isWord(at + 2)) view.add('insult-you', at, at + 2);
    if (view.isAny(at, ['Swear', 'SwearStrong'])) readOath(view, at);
    if (view.isAny(at, NAMES)) readName(view, at);
  }
}

/** An oath with somebody in the next words is aimed; one beside a thing, or before a plain word, is not. */
function readOath(view: View, at: number): void {
  for (let on = at + 1; on <= at + 3 && !view.isPunct(on); on++)
    if (view.fits(on, AIMED) || (view.isAny(on, TARGETS) && !view.isAny(on, ['ThingNoun', 'My']))) {
      view.add('oath-aimed', at, on);
      return;
    }
  view.add(view.find('ThingNoun', at + 1, 4) > 0 ? 'oath-at-thing' : 'oath-loose', at);
}

function readName(view: View, at: number): void {
  let hard = 0;
  let being = -1;
  for (let before = at - 1; before >= at - 4 && before >= 0; before--) {
    if (view.fits(before, I_IM)) {
      view.add('insult-self', before, at);
      return;
    }
    if (view.isAny(before, HARD) || view.fits(before, MORE)) hard++;
    if (being < 0 && view.fits(before, BEING)) being = before;
  }
  if (being >= 0) view.add('insult-predicate', being, at);
  if (hard > 0) view.add(hard > 1 ? 'insult-heaped' : 'insult-modified', at - 1, at);
  if (view.norm(at + 1) === 'of' && view.fits(at + 2, AN)) view.add('insult-of-a', at, at + 3);
}
