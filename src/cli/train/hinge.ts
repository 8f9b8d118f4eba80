import { sequence } from './sequence';

/** One example: its columns with their values, on which side it stands (+1, -1), and how much it weighs. */
export interface Example {
  columns: Int32Array;
  values: Float32Array;
  side: 1 | -1;
  cost: number;
}

/**
 * A linear classifier with squared hinge loss and squared weights as penalty, by dual coordinate descent (Hsieh, Chang, Lin,
 * Keerthi, Sundararajan 2008, "A dual coordinate descent method for large-scale linear SVM", L2-SVM). Out of file it ranks
 * better than logistic regression where few fine drafts may alarm.
 * @param passes over all examples; examples that hold no margin are skipped after the first ones.
 * @returns one weight a column.
 */
export function fitHinge(examples: readonly Example[], columns: number, passes = 20): Float64Array {
  const weights = new Float64Array(columns);
  const alphas = new Float64Array(examples.length);
  const norms = examples.map(
    ({ values, cost }) => values.reduce((sum, value) => sum + value * value, 0) + 1 / (2 * cost),
  );
  const order = examples.flatMap(({ cost }, at) => (cost > 0 ? [at] : []));
  const random = sequence();
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const example = examples[at] as Example;
      const before = alphas[at] as number;
      // Far on the right side: seldom comes back, so it is looked at in every fourth pass only.
      if (before === 0 && pass % 4 !== 0) continue;
      const slope = margin(weights, example) - 1 + before / (2 * example.cost);
      const after = Math.max(0, before - slope / (norms[at] as number));
      shift(weights, example, after - before);
      alphas[at] = after;
    }
  }
  return weights;
}

function margin(weights: Float64Array, { columns, values, side }: Example): number {
  let sum = 0;
  for (let k = 0; k < columns.length; k++) sum += (weights[columns[k] as number] as number) * (values[k] as number);
  return sum * side;
}

function shift(weights: Float64Array, { columns, values, side }: Example, by: number): void {
  if (by === 0) return;
  for (let k = 0; k < columns.length; k++)
    (weights[columns[k] as number] as number) += side * by * (values[k] as number);
}
