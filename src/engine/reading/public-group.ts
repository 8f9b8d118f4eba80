import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const THESE_THOSE = wordSet(/^(?:these|those|them|that|their|you|ye|dem|dose)$/);
const LOT_ALL = wordSet(/^(?:lot|all|every|whole|half|most|bunch|one|some|rest)$/);
const THEM_YE = wordSet(/^(?:them|ye|you|yous|youse|dem|these|those)$/);

const LOT = wordSet(
  /^(?:people|lot|lots|ones|types?|sorts?|kind|crowd|mob|shower|folk|breed|eejits|clowns|families|parents|girls|boys|lads|patients|women|men|yokes)$/,
);

const RULING = wordSet(/^(?:should|shouldn't|can't|don't|won't|always|never|all|just|need|want|get|only)$/);

export const KIND_NEEDS: Needs = { tags: ['Minority', 'Slight'], words: [LOT, THEM_YE] };

/** People spoken of as a kind: "these people", "that lot", "them ones", "most of those". */
export function readKinds(view: View): void {
  for (let at = 0; at < view.length; at++) {
    const word = view.norm(at);
    if (view.fits(at, THESE_THOSE)) {
      if (view.fits(at + 1, LOT)) view.add('these-lot', at, at + 1);
      else if (view.fits(at + 2, LOT) && !view.isPunct(at + 1)) view.add('these-such', at, at + 2);
    }
    if (view.fits(at, LOT_ALL) && view.norm(at + 1) === 'of' && view.fits(at + 2, THEM_YE))
      view.add('lot-of-them', at, at + 2);
    if (word === 'people' && view.norm(at + 1) === 'like') view.add('people-like', at, at + 2);
    if (view.is(at, 'Minority')) {
      const after = view.runEnd(at, 'Minority') + 1;
      if (view.fits(after, RULING)) view.add('minority-ruled', at, after);
    }
    if (view.is(at, 'Slight') && !view.is(at - 1, 'Slight')) readSlight(view, at);
  }
}

/** The nearest group that a word of contempt stands by, in the same breath. */
function readSlight(view: View, at: number): void {
  for (let on = at - 8; on <= at + 8; on++) {
    const patients = view.is(on, 'ServiceUser') && view.is(on, 'Plural');
    if (!patients && !(view.is(on, 'Minority') && (on < at || !view.is(on, 'Slight')))) continue;
    view.add(patients ? 'patients-slighted' : 'minority-slighted', Math.min(on, at), Math.max(on, at));
    return;
  }
}
