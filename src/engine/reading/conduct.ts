import type { View } from './view';

const STREET =
  /^(?:road|rd|street|st|lane|avenue|ave|close|crescent|terrace|drive|grove|court|gardens|row|place|square|hill|way|mews|park|view|parade|walk|green)$/;
const RULING = /^(?:should|shouldn't|ought|always|never|all|can't|don't|won't|deserve|need|must|just|only|get|are)$/;
const GROUP = ['IdentityGroup', 'Contempt'];

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
    if (
      /^(?:you|ye|u)$/.test(view.norm(at)) &&
      (view.find('Insult', at + 1, 4) > 0 || view.find('NameCalling', at + 1, 4) > 0)
    )
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
    if (
      view.is(at, 'NameCalling') &&
      (/^(?:that|this|those|these|absolute|utter|total|complete|of)$/.test(view.norm(at - 1)) ||
        /^(?:that|absolute|utter|total|complete|you)$/.test(view.norm(at - 2)))
    )
      view.add('insult-built', at - 1, at);
    if (view.text(at) === '!' && view.text(at + 1) === '!' && view.text(at - 1) !== '!')
      view.add('exclaim-many', at, at + 1);
  }
}

function readStreet(view: View, at: number): void {
  for (let on = at + 2; on <= at + 3; on++)
    if (STREET.test(view.norm(on)) && view.text(on) !== view.norm(on)) {
      view.add('street-address', at, on);
      return;
    }
}

/** A kind of people told what they are or should be: "drivers who never…", "fat people always…". */
function readGroup(view: View, at: number): void {
  if (view.is(at + 1, 'Who')) view.add('group-who', at, at + 1);
  if (RULING.test(view.norm(at + 1)) || RULING.test(view.norm(at + 2))) view.add('group-ruled', at, at + 2);
}
