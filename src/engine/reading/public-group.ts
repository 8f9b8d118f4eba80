import type { View } from './view';

const LOT =
  /^(?:people|lot|lots|ones|types?|sorts?|kind|crowd|mob|shower|folk|breed|eejits|clowns|families|parents|girls|boys|lads|patients|women|men|yokes)$/;

const RULING = /^(?:should|shouldn't|can't|don't|won't|always|never|all|just|need|want|get|only)$/;

/** People spoken of as a kind: "these people", "that lot", "them ones", "most of those". */
export function readKinds(view: View): void {
  for (let at = 0; at < view.length; at++) {
    const word = view.norm(at);
    if (/^(?:these|those|them|that|their|you|ye|dem|dose)$/.test(word)) {
      if (LOT.test(view.norm(at + 1))) view.add('these-lot', at, at + 1);
      else if (LOT.test(view.norm(at + 2)) && !view.isPunct(at + 1)) view.add('these-such', at, at + 2);
    }
    if (
      /^(?:lot|all|every|whole|half|most|bunch|one|some|rest)$/.test(word) &&
      view.norm(at + 1) === 'of' &&
      /^(?:them|ye|you|yous|youse|dem|these|those)$/.test(view.norm(at + 2))
    )
      view.add('lot-of-them', at, at + 2);
    if (word === 'people' && view.norm(at + 1) === 'like') view.add('people-like', at, at + 2);
    if (view.is(at, 'Minority')) {
      const after = view.runEnd(at, 'Minority') + 1;
      if (RULING.test(view.norm(after))) view.add('minority-ruled', at, after);
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
