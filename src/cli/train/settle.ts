import { HEADS, LEARNED, type Thresholds } from '../../engine/model/model';
import { RULE_IDS } from '../../engine/types';
import { fitPlatt, type Platt, probability } from './calibrate';
import { CORPUS_MARK } from './corpora';
import { chooseThresholds } from './thresholds';
import type { Problem } from './train';

/** Where participation is said: a friendly word costs little. */
const JOINS: Thresholds[string] = { low: [0.5, 2, 2], normal: [0.5, 2, 2], high: [0.5, 2, 2] };

/** Calibration and thresholds from scores of drafts that the weights have not seen. */
export function settle(
  { drafts, rows }: Problem,
  scores: readonly Float64Array[],
): { platt: Platt[]; thresholds: Thresholds } {
  const platt: Platt[] = [];
  const thresholds: Thresholds = { participation: JOINS };
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
      return label === undefined || draft.file.startsWith(CORPUS_MARK) || draft.sure === false ? [] : [{ n, label }];
    });
    const own = Array.from({ length: HEADS }, (_, head) =>
      fitPlatt(
        judged.map(({ n }) => scores[n]?.[at * HEADS + head] ?? 0),
        judged.map(({ label }) => label > head),
      ),
    );
    platt.push(...own);
    if (!id) return;
    const heads = drafts.map((_, n) =>
      ordered(own.map((one, head) => probability(one, scores[n]?.[at * HEADS + head] ?? 0))),
    );
    thresholds[id] = chooseThresholds(id, drafts, heads, (n) => floors[n]?.[at] ?? 0);
  });
  return { platt, thresholds };
}

const ordered = ([one = 0, two = 0, three = 0]: readonly number[]): number[] => [
  one,
  Math.min(one, two),
  Math.min(one, two, three),
];
