import type { Levels } from '../../engine/model/model';
import type { RuleId } from '../../engine/types';
import type { Labelled } from '../eval/material';
import { CORPUS_MARK } from './corpora';

type Way = 'low' | 'normal' | 'high';

/** Shares of fine drafts that may raise a rule: written drafts, sure real posts, ordinary posts; and of mild ones that may pause. */
const ALARMS: Record<Way, { written: number; real: number; ordinary: number; pause: number; third: number }> = {
  low: { written: 0.005, real: 0.01, ordinary: 0.001, pause: 0.001, third: 0.7 },
  normal: { written: 0.017, real: 0.03, ordinary: 0.0025, pause: 0.0025, third: 0.5 },
  high: { written: 0.04, real: 0.06, ordinary: 0.01, pause: 0.01, third: 0.35 },
};
const ORDINARY = /reddit_ordinary|btc_/;

/**
 * The probabilities from which a rule speaks, so that few enough fine drafts raise it. Chosen on scores of drafts that were
 * not fitted on.
 * @param heads the three probabilities of each draft.
 * @param floor the severity that its identifiers alone give it.
 */
export function chooseThresholds(
  rule: RuleId,
  drafts: readonly Labelled[],
  heads: readonly (readonly number[])[],
  floor: (draft: number) => number,
): Record<Way, Levels> {
  const choose = (way: Way): Levels => {
    const limits = ALARMS[way];
    const alarms = (head: number, share: number, want: (draft: Labelled) => boolean): number => {
      const scores: number[] = [];
      drafts.forEach((draft, at) => {
        if (want(draft)) scores.push(floor(at) > head ? 1 : (heads[at]?.[head] ?? 0));
      });
      scores.sort((a, b) => b - a);
      return scores.length < 20 ? 0 : (scores[Math.floor(scores.length * share)] ?? 0) + 1e-4;
    };
    const fine = (draft: Labelled) => draft.labels[rule] === 0;
    const first = Math.max(
      alarms(0, limits.written, (draft) => fine(draft) && isWritten(draft)),
      rule === 'self-promotion'
        ? 0
        : alarms(0, limits.real, (draft) => fine(draft) && draft.file === 'real' && draft.sure !== false),
      rule === 'public-space' ? 0 : alarms(0, limits.ordinary, (draft) => ORDINARY.test(draft.file)),
    );
    const mild = (draft: Labelled) =>
      !draft.file.startsWith(CORPUS_MARK) && Object.values(draft.labels).every((label) => label < 2);
    const second = Math.max(
      first,
      alarms(1, limits.pause, mild),
      alarms(1, limits.pause, (draft) => ORDINARY.test(draft.file)),
    );
    return [round(Math.min(0.99, first)), round(Math.min(0.995, second)), round(Math.max(limits.third, second))];
  };
  return { low: choose('low'), normal: choose('normal'), high: choose('high') };
}

const isWritten = ({ file }: Labelled): boolean => /^(?:written|by)-/.test(file);
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
