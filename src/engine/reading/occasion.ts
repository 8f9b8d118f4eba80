import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const COMMA = wordSet(/^,$/);
const FIRST_LAST = wordSet(
  /^(?:first|last|favourite|favorite|oldest|youngest|newest|new|next|only|lovely|wee|little)$/,
);
const IM_IM = wordSet(/^(?:i'm|im|i've|am)$/);
const ME_US = wordSet(/^(?:me|us)$/);
const DO_DID = wordSet(
  /^(?:do|did|done|doing|got|check|checked|cut|fix|fixed|held|hold|took|take|change|changed|pull|pulled|wash|brush)$/,
);

const MET = wordSet(
  /^(?:had|have|saw|seen|see|met|got|get|lost|treated|admitted|discharged|visited|nursed|taught|delivered|assessed|there's|there was|i've|we've|i'd|we'd|is|was)$/,
);
const SOMEONE = ['ServiceUser', 'PersonNoun', 'Family', 'Elder', 'Job', 'Condition', 'Colleague'];
const WORKER = ['Colleague', 'Job', 'Educator', 'Manager'];

export const OCCASION_NEEDS: Needs = { tags: ['HisHer'], words: [MET, FIRST_LAST, IM_IM, ME_US] };

/** How somebody comes into the story: "had a lady who", "my first", "I'm the school nurse", "I'm his wife". */
export function readOccasions(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.fits(at, MET) && (view.is(at + 1, 'A') || view.norm(at + 1) === 'this' || view.norm(at + 1) === 'my'))
      readMet(view, at);
    if (view.norm(at) === 'my' && view.fits(at + 1, FIRST_LAST)) readMine(view, at);
    if (view.fits(at, IM_IM)) readSelf(view, at);
    if (view.is(at, 'HisHer') && view.isWord(at + 1)) readTheirs(view, at);
    if (
      view.is(at, 'Prep') &&
      view.isWord(at + 1) &&
      view.fits(at + 1, ME_US) &&
      (view.is(at - 1, 'Past') || view.is(at - 2, 'Past'))
    )
      view.add('to-me', at - 1, at + 1);
  }
}

function readMet(view: View, at: number): void {
  for (let on = at + 2; on <= at + 6 && on < view.length; on++) {
    if (view.isPunct(on) && view.text(on) !== '-') return;
    if (!view.isAny(on, SOMEONE) || view.is(on, 'Plural')) continue;
    const own = view.norm(at + 1) === 'my' ? 'my' : 'a';
    view.add(`met-${own}`, at, on);
    if (view.is(on + 1, 'Who') || view.norm(on + 1) === 'with') view.add('met-who', at, on + 1);
    return;
  }
}

function readMine(view: View, at: number): void {
  for (let on = at + 2; on <= at + 4; on++)
    if (view.isAny(on, ['ServiceUser', 'PersonNoun'])) {
      view.add('my-own-case', at, on);
      return;
    } else if (view.is(on, 'Family')) {
      view.add('my-own-kin', at, on);
      return;
    }
}

/** Who the writer says they are: somebody at work, or somebody's family. */
function readSelf(view: View, at: number): void {
  for (let on = at + 1; on <= at + 6 && on < view.length; on++) {
    if (view.isPunct(on)) return;
    if (view.isAny(on, WORKER) || view.is(on, 'WorkSelf')) {
      view.add('i-am-worker', at, on);
      return;
    }
    if (view.is(on, 'Family')) {
      view.add('i-am-kin', at, on);
      return;
    }
    if (view.isAny(on, ['Condition', 'OwnHealth'])) {
      view.add('i-am-ill', at, on);
      return;
    }
  }
}

/** The writer's hands on something of theirs: "did his buttons", "check her spelling", "I've got its pilot". */
function readTheirs(view: View, at: number): void {
  if (view.isAny(at - 1, ['Past', 'CareVerb']) || view.fits(at - 1, DO_DID)) {
    for (let who = at - 2; who >= at - 5 && who >= 0; who--)
      if (view.is(who, 'I') || view.is(who, 'We')) {
        view.add('i-did-theirs', who, at + 1);
        return;
      } else if (view.is(who, 'Subject')) return;
  }
}

export const VIGNETTE_NEEDS: Needs = { words: [COMMA] };

/** A vignette: trade, age and place set down in a row, as in notes ("Weaver, 71, from out past Dromore"). */
export function readVignette(view: View): void {
  const end = Math.min(view.length, 14);
  let commas = 0;
  let age = false;
  let who = -1;
  let place = false;
  for (let at = 0; at < end; at++) {
    if (view.isAny(at, ['I', 'We', 'You', 'If', 'Imperative'])) break;
    if (view.text(at) === ',') commas++;
    else if (
      view.isAny(at, ['AgeNumber']) ||
      ((view.is(at, 'Number') || view.is(at, 'NumberWord')) && (view.text(at - 1) === ',' || at === 0))
    )
      age = true;
    else if (view.isAny(at, ['Job', 'PersonNoun', 'ServiceUser', 'FirstName', 'Elder'])) who = at;
    else if (view.is(at, 'Cap') && (view.text(at - 1) === ',' || view.is(at - 1, 'Prep'))) place = true;
  }
  if (commas === 0) return;
  if (who >= 0 && age) view.add('vignette', 0, end - 1);
  if (who >= 0 && place) view.add('vignette-place', 0, end - 1);
  if (age && place) view.add('vignette-age-place', 0, end - 1);
}
