import { MIDDLE, number, type Packed, sign } from '../../engine/model/codec';
import { HEADS, LEARNED, type Thresholds } from '../../engine/model/model';
import { type Columns, constantColumn, wordColumns } from './columns';
import type { Growing } from './rows';
import { nameWeight, type Options, type RuleWeights } from './rule-fit';

/** A weight of fewer steps than this is not worth its place. */
const LEAST_STEPS = 1;
/** Nor is a fact, signal or shape that never moves a head by so much. */
const LEAST_NAMED = 0.2;

/** Puts fitted weights into the form in which they are kept. */
export function packWeights(
  weights: readonly RuleWeights[],
  columns: Columns,
  words: Growing,
  options: Options,
  platt: readonly (readonly number[])[],
  thresholds: Thresholds,
): Packed {
  const steps = weights.map((rule) => most(rule.subarray(0, wordColumns(columns))) / MIDDLE || 1);
  const signs = (column: number): string =>
    weights.map((rule, at) => sign((rule[column] ?? 0) / (steps[at] ?? 1))).join('');
  const counts = (column: number): boolean =>
    weights.some((rule, at) => Math.abs((rule[column] ?? 0) / (steps[at] ?? 1)) >= LEAST_STEPS);

  const pairs: number[] = [];
  const needed = new Set<number>();
  columns.ngram.forEach((column, id) => {
    if (column < 0 || !counts(column)) return;
    const what = words.all[id] ?? 0;
    if (what >= 0) needed.add(id);
    else {
      pairs.push(id);
      needed.add(words.pairs[-1 - what]?.[0] ?? 0);
    }
  });
  const kept = [...needed].sort((a, b) => a - b);
  const place = new Map(kept.map((id, at) => [id, at]));
  const pair = (id: number) => {
    const [word = 0, kind = 0] = words.pairs[-1 - (words.all[id] ?? 0)] ?? [];
    return number(place.get(word) ?? 0) + number(kind);
  };
  const nought = signs(-1);

  const heads = LEARNED.flatMap((_, rule) => Array.from({ length: HEADS }, (_, head) => ({ rule, head })));
  const named = [...columns.name].map(([name, at]): [string, number[]] => [
    name,
    heads.map(({ rule, head }) => nameWeight(weights[rule] as RuleWeights, columns, head, at, options)),
  ]);
  const namedStep = most(named.flatMap(([, list]) => list)) / MIDDLE;
  // A signal that is not there would count with the weight of its file, though the fit found it to tell nothing.
  const telling = named.filter(([name, list]) => name.startsWith('s:') || most(list) >= LEAST_NAMED);
  return {
    words: kept.map((id) => words.words[words.all[id] ?? 0]).join(' '),
    pairs: pairs.map(pair).join(''),
    steps: steps.map(short),
    ngrams:
      kept.map((id) => ((columns.ngram[id] ?? -1) < 0 ? nought : signs(columns.ngram[id] ?? -1))).join('') +
      pairs.map((id) => signs(columns.ngram[id] ?? -1)).join(''),
    outline: [...columns.outline.keys()]
      .filter((id) => (columns.outline[id] ?? -1) >= 0)
      .map((id) => number(id) + signs(columns.outline[id] ?? -1))
      .join(''),
    named: Object.fromEntries(
      telling.map(([name, list]) => [name, list.map((value) => sign(value / namedStep)).join('')]),
    ),
    namedStep: short(namedStep),
    bias: heads.map(({ rule, head }) => short(weights[rule]?.[constantColumn(columns, head)] ?? 0)),
    platt: platt.flat().map(short),
    thresholds,
  };
}

const most = (values: ArrayLike<number>): number => {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, Math.abs(values[at] ?? 0));
  return most;
};
const short = (value: number): number => Number(value.toPrecision(5));
