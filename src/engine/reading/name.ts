import { startsSentence } from './pronoun';
import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const MARK = wordSet(/^[.!?,…]$/);

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|master|sr|sister|brother|father|old|big|wee|little|young|baby|auntie|aunty|uncle|mama|oom|ouma|granny|ma|pa|nana|nan|gran|grandma|papa|mam|baba|nanna|koro|kuia|tita|tito|lola|lolo|ate|kuya)$/;
const FORMAL = /^(?:mr|mrs|ms|miss|mx|master)$/;
const EXPERT =
  /^(?:dr|prof|professor|doctor|sir|dame|lord|lady|saint|st|king|queen|prince|princess|president|captain|rev|reverend|judge|pope)$/;
const KNOWN = [
  'Eponym',
  'PublicFigure',
  'Place',
  'Employer',
  'TimeNear',
  'TimePast',
  'Fiction',
  'Policy',
  'Published',
  'CopyObject',
];
const CAPITAL = ['Cap', 'FirstCap'];

export const NAME_NEEDS: Needs = { tags: ['FirstName', 'Cap', 'Initial'] };

/** Names of people, told apart by what stands round them. A name alone means nothing; its setting does. */
export function readNames(view: View): void {
  for (let at = 0; at < view.length; at++) {
    const first = view.is(at, 'FirstName') && view.isAny(at, CAPITAL);
    if (!first && !view.is(at, 'Cap') && !view.is(at, 'Initial')) continue;
    if (view.isAny(at, KNOWN)) continue;
    const before = view.norm(at - 1).replace('.', '') || view.norm(at - 2);
    if (FORMAL.test(before)) view.add('name-title', at - 1, at);
    else if (EXPERT.test(before)) view.add('name-expert', at - 1, at);
    else if (TITLE.test(before)) view.add('name-wee', at - 1, at);
    else if (view.is(at, 'Initial')) readInitials(view, at);
    else if (first) readFirstName(view, at);
    else readOtherCapital(view, at, before);
  }
}

function readInitials(view: View, at: number): void {
  if (view.is(at + 1, 'Initial') || view.text(at + 1) === '.' || view.text(at).includes('.'))
    view.add('name-initials', at, at + 1);
  else if (view.isAny(at - 1, ['ServiceUser', 'PersonNoun'])) view.add('name-initials', at - 1, at);
}

function readFirstName(view: View, at: number): void {
  const last = view.isAny(at + 1, CAPITAL) && !view.isAny(at + 1, KNOWN) ? at + 1 : at;
  view.add('name-first', at, last);
  if (view.is(at + 1, 'Initial')) view.add('name-initials', at, at + 1);
  if (last > at) view.add('name-full', at, last);
  if (view.is(at - 1, 'My') || view.is(at - 1, 'Our') || view.isAny(at - 1, ['Family']))
    view.add('name-own', at - 1, last);
  if (view.text(last + 1) === ',' && (view.is(last + 2, 'Number') || view.is(last + 2, 'NumberWord')))
    view.add('name-age', at, last + 2);
  if (view.isAny(last + 1, ['Past', 'SpeechVerb', 'Be', 'Outcome'])) view.add('name-acts', at, last + 1);
  if (view.norm(at).endsWith("'s")) view.add('name-owns', at);
  if (isVocative(view, at, last)) view.add('name-vocative', at, last);
  if (['from', 'off'].includes(view.norm(last + 1))) view.add('name-from', at, last + 2);
}

function isVocative(view: View, at: number, last: number): boolean {
  const ends = last + 1 >= view.length || view.fits(last + 1, MARK) || view.tokens[last + 1]?.kind === 'emoji';
  const greeted =
    view.isAny(at - 1, ['Thanks', 'Congrats', 'Praise']) ||
    ['hi', 'hello', 'dear', 'hey', 'love', 'agree', 'you'].includes(view.norm(at - 1));
  return (
    (ends && view.text(at - 1) === ',') ||
    greeted ||
    (startsSentence(view, at) && view.text(last + 1) === ',' && !view.is(last + 2, 'Number'))
  );
}

function readOtherCapital(view: View, at: number, before: string): void {
  if (
    /^(?:in|at|from|off|near|outside|past|through|to|on|of)$/.test(before) ||
    (before === 'the' && view.is(at - 2, 'Prep'))
  )
    view.add('named-place', at);
  else if (view.isAny(at + 1, ['Past', 'SpeechVerb'])) view.add('name-acts', at, at + 1);
  else if (!view.is(at - 1, 'Cap')) view.add('capital', at);
}
