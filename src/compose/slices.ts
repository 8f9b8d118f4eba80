/**
 * Works in slices, so that no task of ours holds up the page. The engine keeps what it has worked out of every sentence,
 * so asking again for a check goes on where the last slice stopped.
 */
import type { Checker, Draft, Report } from '../engine/types';
import { SLICE } from './making';
import { nextTurn } from './turn';

/** A draft that is not done after so many slices will not be: it is shown as not checked. */
const MOST_SLICES = 500;

/**
 * Checks a draft to the end, in slices.
 * @param isStale asked between slices; once true, the rest is not worth doing.
 * @returns null when it became stale; a report still marked `partial` when it could not be finished.
 * @throws what the engine throws.
 */
export async function checkInSlices(checker: Checker, draft: Draft, isStale: () => boolean): Promise<Report | null> {
  let report: Report | null = null;
  for (let slice = 0; slice < MOST_SLICES; slice++) {
    if (isStale()) return null;
    const deadline = performance.now() + SLICE;
    report = checker.check(draft, () => performance.now() > deadline);
    if (!report.partial) return report;
    await nextTurn();
  }
  return report;
}
