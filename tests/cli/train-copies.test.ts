import { expect, test } from 'vitest';
import type { Sparse } from '../../src/cli/train/columns';
import { copiesOf } from '../../src/cli/train/copies';

const many = Int32Array.from({ length: 1000 }, (_, at) => at);
const row: Sparse = { ngrams: many, scale: 0.5, outline: many, outlineScale: 0.25, names: many };
const half = { copies: 3, hideWords: 0.5, hideNames: 0.2 };
const weight = (name: number) => (name < 2 ? 1.5 : 0);

test('each copy hides its share of words, kinds and names', () => {
  for (const { row: shown } of copiesOf(half)(row, weight)) {
    expect(shown.ngrams.length).toBeGreaterThan(400);
    expect(shown.ngrams.length).toBeLessThan(600);
    expect(shown.outline.length).toBeLessThan(600);
    expect(shown.names.length).toBeGreaterThan(700);
    expect(shown.names.length).toBeLessThan(900);
  }
});

test('no two copies hide the same, but every run makes the same ones', () => {
  const [one, two] = copiesOf(half)(row, weight);
  const [again] = copiesOf(half)(row, weight);
  expect(one?.row.ngrams).not.toEqual(two?.row.ngrams);
  expect(again).toEqual(one);
});

test('the scorecard of the whole row is in every copy', () => {
  expect(copiesOf(half)(row, weight).map(({ card }) => card)).toEqual([3, 3, 3]);
});

test('one copy that hides nothing is the row itself', () => {
  const [only] = copiesOf({ copies: 1, hideWords: 0, hideNames: 0 })(row, weight);
  expect(only).toEqual({ row, card: 3, kept: { words: 1, names: 1 } });
});
