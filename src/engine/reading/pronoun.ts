import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const QUOTE = wordSet(/^[“"]$/);

const ITS = ['CareThing', 'BodyPart', 'Condition', 'Procedure'];
const DOES = ['Past', 'SpeechVerb', 'CareVerb', 'Outcome'];

const THIRD = wordSet(
  /^(?!(?:this|yes|thanks|always|perhaps|does|has|was|its|his|hers|us|is|as|news|plus|unless|across|cheers|congrats|sometimes|les|stress|guess|besides|ours|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)$)(?:[a-z]{2,}[a-rt-z]s|won't|wouldn't|hasn't|doesn't|didn't|isn't|refuses|refused|asked|wore|ate|thinks|wants)$/,
);
const OBJECT = wordSet(/^(?:me|us|him|her|them|the|his|my|a|to|up|out|have|eat|be|speak|let)$/);

export const PRONOUN_NEEDS: Needs = { tags: ['He', 'She', 'They', 'HisHer', 'I', 'We', 'Past'], words: [THIRD, QUOTE] };

/** What is told of him, her or them: the thread by which a person is followed when nobody names them. */
export function readPronouns(view: View): void {
  for (let at = 0; at < view.length; at++) {
    const one = view.is(at, 'He') || view.is(at, 'She');
    const they = view.is(at, 'They');
    if (one) view.add('he-she', at);
    if (view.is(at, 'HisHer') && view.isWord(at + 1)) readPossession(view, at, one);
    if ((one || they) && view.is(at, 'Subject')) readDeed(view, at, one ? 'one' : 'they');
    if (view.is(at, 'I') || view.is(at, 'We')) readOurDeed(view, at);
    if (startsSentence(view, at)) readOpening(view, at);
  }
}

function readPossession(view: View, at: number, one: boolean): void {
  const who = one ? 'his' : 'their';
  for (let on = at + 1; on <= at + 3 && on < view.length && !view.isPunct(on); on++) {
    if (view.isAny(on, ITS)) {
      view.add(`${who}-care`, at, on);
      return;
    }
    if (view.is(on, 'Family')) {
      view.add(`${who}-kin`, at, on);
      return;
    }
    if (view.isAny(on, ['Past', 'Prep', 'And', 'Be'])) return;
  }
}

function readDeed(view: View, at: number, who: string): void {
  if (startsSentence(view, at)) view.add(`${who}-starts`, at);
  for (let on = at + 1; on <= at + 3 && on < view.length; on++) {
    if (view.isPunct(on)) return;
    if (view.is(on, 'SpeechVerb')) {
      view.add(`${who}-said`, at, on);
      if (view.is(on + 1, 'I')) view.add(`${who}-said-to-me`, at, on + 1);
      return;
    }
    if (view.isAny(on, DOES)) {
      view.add(`${who}-did`, at, on);
      if (view.is(on + 1, 'I') || view.is(on + 2, 'I')) view.add(`${who}-did-to-me`, at, on + 1);
      return;
    }
  }
  if (view.is(at + 1, 'Number') || view.is(at + 1, 'NumberWord')) view.add(`${who}-is-aged`, at, at + 1);
}

/** What the writer did to or with somebody who is only a pronoun: "told him", "held her hand". */
function readOurDeed(view: View, at: number): void {
  for (let on = at + 1; on <= at + 3 && on < view.length; on++) {
    if (view.isPunct(on)) return;
    if (view.is(on, 'CareVerb')) view.add('i-cared', at, on);
    if (view.is(on, 'Past')) {
      view.add('i-past', at, on);
      for (let who = on + 1; who <= on + 3; who++)
        if (view.is(who, 'He') || view.is(who, 'She')) {
          view.add('i-did-to-one', at, who);
          return;
        }
      return;
    }
  }
}

function readOpening(view: View, at: number): void {
  if (view.is(at, 'Past')) readDropped(view, at);
  if (
    view.fits(at, THIRD) &&
    view.fits(at + 1, OBJECT) &&
    !view.isAny(at, ['Plural', 'Subject', 'Imperative', 'TimeNear'])
  )
    view.add('dropped-third', at, at + 1);
  if (view.fits(at - 1, QUOTE) || view.fits(at, QUOTE)) view.add('opens-quoted', at);
}

/** "Asked what he wants", "Told her no": the subject is left out, as in notes and posts from work. */
function readDropped(view: View, at: number): void {
  view.add('dropped-subject', at);
  for (let on = at + 1; on <= at + 4; on++)
    if (view.is(on, 'He') || view.is(on, 'She')) {
      view.add('dropped-subject-one', at, on);
      return;
    }
}

export function startsSentence(view: View, at: number): boolean {
  return at === 0 || (at <= 2 && view.isPunct(at - 1)) || (at === 1 && view.is(0, 'And'));
}
