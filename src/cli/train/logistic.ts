/** One example: its columns with their values, on which side it stands (+1, -1), and how much it weighs. */
export interface Example {
  columns: Int32Array;
  values: Float32Array;
  side: 1 | -1;
  cost: number;
}

/**
 * Logistic regression with squared weights as penalty, by dual coordinate descent (Yu, Huang, Lin 2011, "Dual coordinate
 * descent methods for logistic regression and maximum entropy models", algorithm 5).
 * @param passes over all examples; a dozen is enough for ranking.
 * @returns one weight a column.
 */
export function fitLogistic(examples: readonly Example[], columns: number, passes = 10): Float64Array {
  const weights = new Float64Array(columns);
  const alphas = new Float64Array(examples.length);
  const norms = examples.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  examples.forEach((example, at) => {
    alphas[at] = Math.min(0.001 * example.cost, 1e-8);
    shift(weights, example, alphas[at] ?? 0);
  });
  const order = examples.map((_, at) => at);
  const random = sequence();
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const example = examples[at] as Example;
      if (example.cost <= 0) continue;
      const before = alphas[at] ?? 0;
      const after = best(before, example, norms[at] ?? 1, margin(weights, example));
      shift(weights, example, after - before);
      alphas[at] = after;
    }
  }
  return weights;
}

export function margin(weights: Float64Array, { columns, values, side }: Example): number {
  let sum = 0;
  for (let k = 0; k < columns.length; k++) sum += (weights[columns[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum * side;
}

function shift(weights: Float64Array, { columns, values, side }: Example, by: number): void {
  if (by === 0) return;
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] ?? 0;
    weights[column] = (weights[column] ?? 0) + side * by * (values[k] ?? 0);
  }
}

/** Newton steps on one dual variable, kept inside (0, cost). */
function best(from: number, { cost }: Example, norm: number, gradient: number): number {
  let at = from;
  for (let step = 0; step < 8; step++) {
    const slope = Math.log(at / (cost - at)) + norm * (at - from) + gradient;
    const move = slope / (cost / (at * (cost - at)) + norm);
    let next = at - move;
    if (next <= 0) next = at * 0.1;
    if (next >= cost) next = cost - (cost - at) * 0.1;
    if (Math.abs(next - at) < 1e-7 * cost) return clamp(next, cost);
    at = next;
  }
  return clamp(at, cost);
}

const clamp = (at: number, cost: number): number => Math.min(cost * (1 - 1e-12), Math.max(cost * 1e-12, at));

/** The same numbers every time, so that a fit can be repeated. */
function sequence(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
