import { HEADS, LEARNED, type Thresholds } from '../../engine/model/model';
import { RULE_IDS } from '../../engine/types';
import { fitPlatt, type Platt, probability } from './calibrate';
import { isMeasured } from './source';
import { chooseThresholds, pauseLine } from './thresholds';
import type { Problem } from './train';

/** Where participation is said: a friendly word costs little. */
const JOINS: Thresholds[string] = { low: [0.5, 2, 2], normal: [0.5, 2, 2], high: [0.5, 2, 2] };

/** Calibration and thresholds from scores of drafts that the weights have not seen. */
export function settle(
  { drafts, rows }: Problem,
  scores: readonly Float64Array[],
): { platt: Platt[]; thresholds: Thresholds; pause: string } {
  const platt: Platt[] = [];
  const floors = drafts.map(() => RULE_IDS.map(() => 0));
  for (const { draft, floors: own } of rows)
    own.forEach((floor, rule) => {
      const list = floors[draft] as number[];
      list[rule] = Math.max(list[rule] ?? 0, floor);
    });
  LEARNED.forEach((rule, at) => {
    const id = RULE_IDS.find((one) => one === rule);
    const judged = drafts.flatMap((draft, n) => {
      const label = id ? draft.labels[id] : draft.participates === undefined ? undefined : Number(draft.participates);
      return label === undefined || !isMeasured(draft.file) || draft.sure === false ? [] : [{ n, label }];
    });
    const own = Array.from({ length: HEADS }, (_, head) =>
      fitPlatt(
        judged.map(({ n }) => scores[n]?.[at * HEADS + head] ?? 0),
        judged.map(({ label }) => label > head),
      ),
    );
    platt.push(...own);
  });
  const heads = (rule: number, n: number) =>
    ordered(
      [0, 1, 2].map((head) => probability(platt[rule * HEADS + head] ?? [1, 0], scores[n]?.[rule * HEADS + head] ?? 0)),
    );
  const scored = { drafts, heads, floor: (rule: number, n: number) => floors[n]?.[rule] ?? 0 };
  const thresholds = chooseThresholds(scored);
  return { platt, thresholds: { ...thresholds, participation: JOINS }, pause: pauseLine(scored, thresholds) };
}

const ordered = ([one = 0, two = 0, three = 0]: readonly number[]): number[] => [
  one,
  Math.min(one, two),
  Math.min(one, two, three),
];
