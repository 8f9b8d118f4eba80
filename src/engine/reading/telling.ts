import { startsSentence } from './pronoun';
import type { View } from './view';
import { wordSet } from './word-set';

const AQTD12 = wordSet(/^[aqt]\d{1,2}$/);

/** How it is told: as happened, in general, as advice, as a question, to somebody. */
export function readTelling(view: View): void {
  const last = view.length - 1;
  if (last < 0) return;
  if (view.is(0, 'Imperative') && !view.is(0, 'Past') && !view.is(1, 'Subject')) view.add('imperative', 0);
  for (let at = Math.max(0, last - 2); at <= last; at++) if (view.text(at) === '?') view.add('question', at);
  if (view.fits(0, AQTD12)) view.add('chat-answer', 0);
  let pasts = 0;
  let caps = 0;
  for (let at = 0; at < view.length; at++) {
    if (view.is(at, 'Past')) pasts++;
    if (view.is(at, 'Caps')) caps++;
    if (view.is(at, 'You')) view.add('you', at);
    if (view.is(at, 'I')) view.add('i', at);
    if (view.is(at, 'We')) view.add('we', at);
    if (view.is(at, 'If') && startsSentence(view, at)) view.add('if-start', at);
    if (view.is(at, 'If') && /(?:'d|would|could|should)$/.test(view.norm(at + 2) + view.norm(at + 3)))
      view.add('irrealis', at, at + 3);
    if (view.is(at, 'Modal')) view.add('modal', at);
    if (view.is(at, 'Not')) view.add('negation', at);
    if (view.is(at, 'Who') && view.isAny(at - 1, ['PersonNoun', 'ServiceUser', 'Family', 'Job']))
      view.add('person-who', at - 1, at);
    if (view.text(at) === '!') view.add('exclaim', at);
  }
  if (pasts > 0) view.add('past', 0, last);
  if (pasts > 2) view.add('past-many', 0, last);
  if (caps > 2) view.add('shouting', 0, last);
}
