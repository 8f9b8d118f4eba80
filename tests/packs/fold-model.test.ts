import { expect, test } from 'vitest';
import { type Packed, unpack } from '../../src/engine/model/codec';
import { type Model, ROW } from '../../src/engine/model/model';
import weights from '../../src/engine/model/weights.json';
import { SIZE } from '../../src/engine/reading/outline';
import { foldModel, unfoldModel } from '../../src/packs/fold-model';

const WIDTH = 6;
const row = (ngrams: Float32Array, at: number) => [...ngrams.subarray(at * WIDTH, (at + 1) * WIDTH)];
const named = ({ named, rows }: Model) =>
  Object.fromEntries([...named].map(([name, at]) => [name, [...rows.subarray(at * ROW, (at + 1) * ROW)]]));

test('every word, pair and name weighs what it did', () => {
  const packed: Packed = weights;
  const before = unpack(packed);
  const after = unpack(unfoldModel(JSON.parse(JSON.stringify(foldModel(packed)))));
  const words = packed.words.split(' ');
  expect(words.length).toBeGreaterThan(1000);
  let pairs = 0;
  for (const word of words) {
    const [one, other] = [before.words.word(word), after.words.word(word)];
    expect(row(after.ngrams, other), word).toEqual(row(before.ngrams, one));
  }
  for (const word of words)
    for (let kind = 0; kind < 2 * SIZE; kind++) {
      const one = before.words.pair(before.words.word(word), kind);
      const other = after.words.pair(after.words.word(word), kind);
      if (one < 0 && other < 0) continue;
      pairs++;
      if (String(row(after.ngrams, other)) !== String(row(before.ngrams, one))) expect.fail(`${word} ${kind}`);
    }
  expect(pairs).toBe(packed.pairs.length / 4);
  expect(after.ngrams.length).toBe(before.ngrams.length);
  expect(after.named.size).toBeGreaterThan(500);
  expect(named(after)).toEqual(named(before));
  const rest = ({ outline, bias, platt, thresholds, fitted }: typeof before) => ({
    outline,
    bias,
    platt,
    thresholds,
    fitted,
  });
  expect(rest(after)).toEqual(rest(before));
});
