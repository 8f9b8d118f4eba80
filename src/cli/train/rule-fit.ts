import { HEADS } from '../../engine/model/model';
import { type Columns, constantColumn, headColumn, type Sparse, sharedColumn, width } from './columns';
import { type Copy, copiesOf } from './copies';
import { type Example, fitHinge } from './hinge';

/** One row with its label for the rule at hand, and how much it counts. */
export interface Judged {
  /** The number of its draft. */
  draft: number;
  row: Sparse;
  label: number;
  cost: number;
}

export interface Options {
  /** Weight of fit against small weights. */
  strength: number;
  /** Value of a fact, signal or shape that is there: shared by the heads, and of one head's own. */
  shared: number;
  own: number;
  /** How much each head counts, and a draft of severity 1 for the first. */
  heads: readonly number[];
  mild: number;
  passes: number;
  /** How many copies of a draft are fitted on, and the share of words and of names that each copy hides. */
  copies: number;
  hideWords: number;
  hideNames: number;
}

export const OPTIONS: Options = {
  strength: 1,
  shared: 1,
  own: 0.4,
  heads: [0.4, 1, 0.4],
  mild: 0.5,
  passes: 14,
  copies: 3,
  hideWords: 0.25,
  hideNames: 0.25,
};

/** Weights of one rule, by columns. */
export type RuleWeights = Float64Array;

/**
 * Fits the heads of one rule together: a draft is an example for each, and its words weigh the same in all. The rule's
 * own scorecard is one more column, so that a rare signal is trusted as far as the whole card proves right.
 * @param severities how many heads the rule has.
 * @param card the weight that each name has in the rule's files, by its column; 0 for what is no signal of the rule.
 * @param parts each names the drafts that one set of weights is fitted on.
 */
export function fitRule(
  judged: readonly Judged[],
  columns: Columns,
  severities: number,
  card: Float64Array,
  parts: readonly ((draft: number) => boolean)[],
  options = OPTIONS,
): RuleWeights[] {
  const examples: (Example & { draft: number })[] = [];
  const copiesOfRow = copiesOf(options);
  for (const { draft, row, label, cost } of judged) {
    const copies = copiesOfRow(row, (name) => card[name] ?? 0);
    for (let head = 0; head < severities; head++) {
      const mild = severities > 2 && head === 0 && label === 1 ? options.mild : 1;
      const weight = options.strength * cost * mild * (severities > 2 ? (options.heads[head] ?? 1) : 1);
      const side = label > head ? 1 : -1;
      if (weight === 0) continue;
      for (const copy of copies)
        examples.push({ ...example(copy, head, columns, options), side, cost: weight / copies.length, draft });
    }
  }
  return parts.map((use) => {
    const own = examples.filter(({ draft }) => use(draft));
    return withCard(fitHinge(own, width(columns) + 1, options.passes), columns, card, options);
  });
}

/** Gives the trust in the whole card, the last column, to the signals that it is made of. */
function withCard(weights: Float64Array, columns: Columns, card: Float64Array, { shared }: Options): RuleWeights {
  const size = width(columns);
  const trust = (weights[size] ?? 0) / shared;
  card.forEach((weight, name) => {
    const column = sharedColumn(columns, name);
    weights[column] = (weights[column] ?? 0) + trust * weight;
  });
  return weights.subarray(0, size);
}

/** A copy in the columns of one head; what it still shows counts for what it hides. */
function example(
  { row, card, kept }: Copy,
  head: number,
  columns: Columns,
  options: Options,
): Pick<Example, 'columns' | 'values'> {
  const size = row.ngrams.length + row.outline.length + 2 * row.names.length + 2;
  const at = new Int32Array(size);
  const values = new Float32Array(size);
  at.set(row.ngrams);
  values.fill(row.scale / kept.words, 0, row.ngrams.length);
  let next = row.ngrams.length + row.outline.length;
  at.set(row.outline, row.ngrams.length);
  values.fill(row.outlineScale / kept.words, row.ngrams.length, next);
  for (const name of row.names) {
    at[next] = sharedColumn(columns, name);
    values[next++] = options.shared / kept.names;
    at[next] = headColumn(columns, head, name);
    values[next++] = options.own / kept.names;
  }
  at[next] = constantColumn(columns, head);
  values[next++] = 1;
  at[next] = width(columns);
  values[next] = card;
  return { columns: at, values };
}

/** Log-odds of every head for a row. */
export function logits(weights: RuleWeights, row: Sparse, columns: Columns, options = OPTIONS): number[] {
  let words = 0;
  for (const column of row.ngrams) words += weights[column] ?? 0;
  let kinds = 0;
  for (const column of row.outline) kinds += weights[column] ?? 0;
  return Array.from({ length: HEADS }, (_, head) => {
    let sum = words * row.scale + kinds * row.outlineScale + (weights[constantColumn(columns, head)] ?? 0);
    for (const name of row.names) sum += nameWeight(weights, columns, head, name, options);
    return sum;
  });
}

export const nameWeight = (
  weights: RuleWeights,
  columns: Columns,
  head: number,
  name: number,
  { shared, own } = OPTIONS,
) => (weights[sharedColumn(columns, name)] ?? 0) * shared + (weights[headColumn(columns, head, name)] ?? 0) * own;
