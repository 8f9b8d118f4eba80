import { HEADS, LEARNED } from '../../engine/model/model';
import { RULE_IDS } from '../../engine/types';
import { type Columns, sharedColumn } from './columns';
import type { Options, RuleWeights } from './rule-fit';
import { sourceOf } from './source';
import type { Problem } from './train';

/** A window of at least two to this many characters, less one, is long. */
const LONG = 8;
/** Shares of fine drafts that a threshold lets through, on which the two lengths are made even. */
const LET = { written: 0.017, real: 0.026, ordinary: 0.003 };
const MOST = 2;

/**
 * How much less (or more) a long text must count for a rule, so that one threshold lets as few fine long texts through as
 * short ones: long forum posts say more of everything, and a scorecard adds it all up.
 * @param scores of drafts that were not fitted on.
 * @returns log-odds to add to every long window, by rule.
 */
export function evenLengths({ drafts }: Problem, scores: readonly Float64Array[]): number[] {
  return LEARNED.map((learned, rule) => {
    const id = RULE_IDS.find((one) => one === learned);
    if (!id) return 0;
    const limit = (long: boolean) => {
      const at = (share: number, wanted: (file: string) => boolean) => {
        const fine = drafts.flatMap(({ file, labels, sure, text }, n) =>
          labels[id] === 0 && sure !== false && wanted(file) && text.length + 1 >= 2 ** LONG === long
            ? [scores[n]?.[rule * HEADS] ?? 0]
            : [],
        );
        fine.sort((a, b) => b - a);
        return fine.length < 100 ? Number.NEGATIVE_INFINITY : (fine[Math.floor(fine.length * share)] ?? 0);
      };
      return Math.max(
        at(LET.written, (file) => sourceOf(file) === 'written'),
        at(LET.real, (file) => file === 'real'),
        at(LET.ordinary, (file) => /reddit_ordinary|btc_/.test(file)),
      );
    };
    const shift = limit(false) - limit(true);
    return Number.isFinite(shift) ? Math.max(-MOST, Math.min(MOST, shift)) : 0;
  });
}

/** Adds the shifts to the weights of the lengths themselves, so that they ship as part of the model. */
export function shiftLengths(
  weights: readonly RuleWeights[],
  shifts: readonly number[],
  columns: Columns,
  { shared }: Options,
): void {
  for (const [name, at] of columns.name) {
    const length = /^x:length(\d+)$/.exec(name)?.[1];
    if (length === undefined || Number(length) < LONG) continue;
    weights.forEach((rule, n) => {
      const column = sharedColumn(columns, at);
      rule[column] = (rule[column] ?? 0) + (shifts[n] ?? 0) / shared;
    });
  }
}
