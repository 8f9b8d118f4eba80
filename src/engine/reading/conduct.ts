import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const EXCLAIM = wordSet(/^!$/);
const YOU_YE = wordSet(/^(?:you|ye|u)$/);
const THAT_THIS = wordSet(/^(?:that|this|those|these|absolute|utter|total|complete|of)$/);
const THAT_ABSOLUTE = wordSet(/^(?:that|absolute|utter|total|complete|you)$/);

export const STREET = wordSet(
  /^(?:road|rd|street|st|lane|avenue|ave|close|crescent|terrace|drive|grove|court|gardens|row|place|square|hill|way|mews|park|view|parade|walk|green)$/,
);
const RULING = wordSet(
  /^(?:should|shouldn't|ought|always|never|all|can't|don't|won't|deserve|need|must|just|only|get|are)$/,
);
const GROUP = ['IdentityGroup', 'Contempt'];

export const CONDUCT_NEEDS: Needs = {
  tags: [...GROUP, 'Intoxicant', 'Plural', 'SwearMild', 'Judging', 'NameCalling', 'Insult', 'Swear', 'SwearStrong'],
  words: [STREET, EXCLAIM],
};

/** What a boss or a grandmother would notice: how much was drunk, an address, people judged as a kind. */
export function readConduct(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.isAny(at, ['Number', 'NumberWord', 'A', 'Some']) && view.find('Intoxicant', at + 1, 3) > 0)
      view.add(view.is(at, 'A') ? 'drink-one' : 'drink-count', at, at + 2);
    if (view.is(at, 'Number') && view.isAny(at + 1, ['Cap'])) readStreet(view, at);
    if (view.isAny(at, GROUP) || (view.is(at, 'Plural') && view.isAny(at, ['ServiceUser', 'PersonNoun', 'Family'])))
      readGroup(view, at);
    if (view.is(at, 'SwearMild') && view.isAny(at + 1, ['Clinical', 'Condition', 'BodyPart']))
      view.add('clinical-word', at, at + 1);
    if (view.fits(at, YOU_YE) && (view.find('Insult', at + 1, 4) > 0 || view.find('NameCalling', at + 1, 4) > 0))
      view.add('you-insult', at, at + 3);
    if (
      view.isAny(at, ['Insult', 'Swear', 'SwearStrong']) &&
      view.isAny(at - 1, ['This', 'The', 'A', 'You']) &&
      !view.isPunct(at + 1) &&
      view.isAny(at + 1, ['Insult', 'Swear', 'SwearStrong'])
    )
      view.add('insult-pile', at - 1, at + 1);
    if (
      view.is(at, 'Judging') &&
      (view.isAny(at + 1, ['Judging', 'NameCalling', 'Insult', 'PersonNoun']) ||
        view.isAny(at + 2, ['NameCalling', 'Insult']))
    )
      view.add('insult-built', at, at + 1);
    if (view.is(at, 'NameCalling') && (view.fits(at - 1, THAT_THIS) || view.fits(at - 2, THAT_ABSOLUTE)))
      view.add('insult-built', at - 1, at);
    if (view.text(at) === '!' && view.text(at + 1) === '!' && view.text(at - 1) !== '!')
      view.add('exclaim-many', at, at + 1);
  }
}

function readStreet(view: View, at: number): void {
  for (let on = at + 2; on <= at + 3; on++)
    if (view.fits(on, STREET) && view.text(on) !== view.norm(on)) {
      view.add('street-address', at, on);
      return;
    }
}

/** A kind of people told what they are or should be: "drivers who never…", "fat people always…". */
function readGroup(view: View, at: number): void {
  if (view.is(at + 1, 'Who')) view.add('group-who', at, at + 1);
  if (view.fits(at + 1, RULING) || view.fits(at + 2, RULING)) view.add('group-ruled', at, at + 2);
}
