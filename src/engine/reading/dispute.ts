import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const QUOTE = wordSet(/^[“"]$/);
const MARK = wordSet(/^[.!?]$/);
const MARK_ = wordSet(/^[,.]$/);
const SIR_MADAM = wordSet(/^(?:sir|madam|love|pal|mate|hun|captain)$/);

const TARGETS: readonly [tag: string, name: string][] = [
  ['Manager', 'boss'],
  ['Educator', 'tutor'],
  ['Employer', 'org'],
  ['Colleague', 'colleague'],
];
const DEEDS: readonly [tag: string, name: string][] = [
  ['Wrongdoing', 'wrong'],
  ['Mistreat', 'mistreat'],
  ['GrievanceAct', 'act'],
  ['GrievanceAdj', 'tone'],
  ['Threat', 'threat'],
  ['Not', 'not'],
  ['SpeechVerb', 'says'],
  ['Praise', 'praise'],
  ['Thanks', 'thanks'],
];

const ORG_WORD = wordSet(
  /^(?:trust|hospital|infirmary|hospice|clinic|school|college|academy|university|uni|home|homes|homecare|care|house|hall|manor|lodge|court|court|medical|dental|vets|vet|surgery|practice|pharmacy|rehab|locums|health|healthcare|centre|center|polyclinic|partners|group|agency|nursery|council|prison|hmp|royal|general|memorial|specialist|pediatrics|physio|rooms|unit)$/,
);

export const DISPUTE_NEEDS: Needs = {
  tags: [...TARGETS.map(([tag]) => tag), 'FirstName'],
  words: [ORG_WORD, SIR_MADAM],
};

/** A target and what it did, said of one's own place of work or study: "my boss ignored", "our trust never". */
export function readDisputes(view: View): void {
  let quoted = false;
  for (let at = 0; at < view.length; at++) if (view.fits(at, QUOTE)) quoted = true;
  for (let at = 0; at < view.length; at++) {
    for (const [tag, name] of TARGETS)
      if (view.is(at, tag) && !view.is(at + 1, tag)) readTarget(view, at, name, quoted);
    if (view.is(at, 'Cap') && view.fits(at + 1, ORG_WORD) && view.isAny(at + 1, ['Cap', 'Employer', 'CareSetting']))
      view.add('named-org', at, at + 1);
    if (view.text(at) === ',' && view.is(at + 1, 'FirstName') && (at + 2 >= view.length || view.fits(at + 2, MARK)))
      view.add('named-at-end', at + 1);
    if (view.fits(at, MARK_) && view.fits(at + 1, SIR_MADAM) && at + 3 >= view.length) view.add('mock-address', at + 1);
  }
}

function readTarget(view: View, at: number, name: string, quoted: boolean): void {
  const ours = isOurs(view, at);
  if (ours) view.add(`our-${name}`, at);
  if (quoted) view.add(ours ? `our-${name}-quoted` : `${name}-quoted`, at);
  for (const [tag, deed] of DEEDS) {
    const after = view.find(tag, at + 1, 9);
    if (after > 0) view.add(`${ours ? 'our-' : ''}${name}-${deed}`, at, after);
  }
  if (view.is(at + 1, 'Past') || view.is(at + 2, 'Past')) view.add(`${ours ? 'our-' : ''}${name}-did`, at, at + 2);
}

function isOurs(view: View, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (view.is(back, 'My') || view.is(back, 'Our')) return true;
    if (view.isPunct(back)) return false;
  }
  return false;
}
