import { type Packed, unpack } from '../../engine/model/codec';
import { HEADS, kindScale, LEARNED, type Learned, ROW, wordScale } from '../../engine/model/model';
import { pack } from '../../packs/catalog';
import type { Growing, Row } from './rows';

/**
 * Scores windows as the engine will, from the weights in the form in which they are kept: rounded, and without those not worth
 * their place. Thresholds and calibration taken on anything finer would not fit the product.
 * @returns log-odds of every rule and head, in the order of `LEARNED`.
 */
export function keptScorer(packed: Packed, words: Growing): (row: Row) => Float64Array {
  const model = unpack(packed);
  const known = knownIds(model.words, words);
  const unfitted = new Map(
    pack.signals
      .filter(({ id }) => !model.fitted.has(id))
      .map(({ id, rule, weight }) => [`s:${id}`, { rule: LEARNED.indexOf(rule as Learned), weight }]),
  );
  return ({ ngrams, outline, names }) => {
    const logits = Float64Array.from(model.bias);
    const ids = [...new Set(Array.from(ngrams, (id) => known[id] ?? -1))].filter((id) => id >= 0);
    addEvenly(logits, ids, model.ngrams, wordScale(ids.length));
    addEvenly(logits, outline, model.outline, kindScale(outline.length));
    for (const name of names) {
      const row = model.named.get(name);
      if (row !== undefined) for (let at = 0; at < ROW; at++) add(logits, at, model.rows[row * ROW + at]);
      const { rule = -1, weight } = unfitted.get(name) ?? {};
      if (rule >= 0) for (let head = 0; head < HEADS; head++) add(logits, rule * HEADS + head, weight);
    }
    return logits;
  };
}

const add = (logits: Float64Array, at: number, by = 0): void => {
  logits[at] = (logits[at] ?? 0) + by;
};

/** Adds what words, or kinds of words, say for each rule to all its heads. */
function addEvenly(logits: Float64Array, ids: Iterable<number>, weights: Float32Array, scale: number): void {
  const rules = LEARNED.length;
  for (const id of ids)
    for (let at = 0; at < ROW; at++) add(logits, at, (weights[id * rules + Math.floor(at / HEADS)] ?? 0) * scale);
}

/** What the kept weights call each word, and each word with a neighbour's kind; -1 for those left out. */
function knownIds(kept: { word(norm: string): number; pair(word: number, kind: number): number }, words: Growing) {
  const ids = Int32Array.from(words.all, (what) => (what >= 0 ? kept.word(words.words[what] ?? '') : -1));
  words.all.forEach((what, id) => {
    const [word = 0, kind = 0] = (what < 0 && words.pairs[-1 - what]) || [];
    const first = what < 0 ? (ids[word] ?? -1) : -1;
    if (first >= 0) ids[id] = kept.pair(first, kind);
  });
  return ids;
}
