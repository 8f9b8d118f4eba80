import { startsSentence } from './pronoun';
import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const ONE = wordSet(/^one$/);
const QUOTE = wordSet(/^[“”"]$/);
const WHO_THAT = wordSet(/^(?:who|that|with|from|in|off|whose|which|what)$/);
const THEN_AND = wordSet(/^(?:then|and|,)$/);
const YEARS_MONTHS = wordSet(/^(?:years?|months?|weeks?|days?)$/);
const OLD = wordSet(/^old$/);

const ME = wordSet(/^(?:me|us)$/);
const ROLE_CALLED = wordSet(
  /^(?:nurse|doctor|doc|miss|sir|boss|love|duck|hen|hun|pet|darling|dear|sister|matron|physio|teacher|man|woman|lad|officer|guv|mate)$/,
);
export const HIDDEN_CASE_NEEDS: Needs = {
  tags: ['Past', 'SpeechVerb', 'HisHer', 'AgeNumber', 'Number', 'NumberWord'],
  words: [ONE, ROLE_CALLED],
};

/**
 * People told without being named: "Beat me to the lift" (not the writer, who is the one beaten), "the one with
 * a kite", words in quotes that call the writer "nurse".
 */
export function readHiddenCases(view: View): void {
  let quoted = false;
  for (let at = 0; at < view.length; at++) {
    const text = view.text(at);
    const norm = view.norm(at);
    if (view.fits(at, QUOTE)) quoted = text === '“' || (text === '"' && !quoted);
    if (view.isAny(at, ['Past', 'SpeechVerb']) && opensClause(view, at)) readDroppedOther(view, at);
    if (view.is(at, 'SpeechVerb') && view.fits(at + 1, ME) && !view.isAny(at - 1, ['I', 'We', 'You']))
      view.add('spoke-to-me', at, at + 1);
    if (norm === 'the' && view.norm(at + 1) === 'one' && view.fits(at + 2, WHO_THAT)) view.add('the-one', at, at + 2);
    if (view.is(at, 'HisHer') && view.norm(at + 1) === 'own') view.add('their-own', at, at + 2);
    if (quoted && view.fits(at, ROLE_CALLED) && view.text(at - 1) === ',') view.add('called-by-role', at);
  }
  readAgedOpening(view);
}

/** First in its sentence, or after a comma or "then". */
function opensClause(view: View, at: number): boolean {
  return startsSentence(view, at) || view.fits(at - 1, THEN_AND);
}

function readDroppedOther(view: View, at: number): void {
  for (let on = at + 1; on <= at + 4 && !view.isPunct(on); on++) {
    if (view.isAny(on, ['I', 'Subject', 'We']) && !view.fits(on, ME)) return;
    if (!view.fits(on, ME)) continue;
    const opens = startsSentence(view, at);
    view.add(opens ? 'dropped-other' : 'then-me', at, on);
    return;
  }
}

/** "Eighty-one, a welder", "Four months old today": a person who comes in by age. */
function readAgedOpening(view: View): void {
  const first = view.isWord(0) || view.is(0, 'Number') ? 0 : 1;
  if (view.is(first, 'AgeNumber')) view.add('opens-aged', first);
  if (!view.is(first, 'Number') && !view.is(first, 'NumberWord')) return;
  let last = first;
  while (view.text(last + 1) === '-' || view.is(last + 1, 'NumberWord')) last++;
  if (view.text(last + 1) === ',' || (view.fits(last + 1, YEARS_MONTHS) && view.fits(last + 2, OLD)))
    view.add('opens-aged', first, last + 1);
}
