import { expect, test } from 'vitest';
import type { Columns, Sparse } from '../../src/cli/train/columns';
import { maskFor } from '../../src/cli/train/mask';

const names = ['f:conduct-2', 'f:told-hidden', 's:disputes/boss', 's:public-space/swear', 'x:length7', 'x:shout1'];
const columns: Columns = {
  ngram: new Int32Array(),
  ngrams: 0,
  outline: new Int32Array(),
  outlines: 0,
  name: new Map(names.map((name, at) => [name, at])),
};
const row: Sparse = {
  ngrams: Int32Array.of(4),
  scale: 1,
  outline: Int32Array.of(2),
  outlineScale: 1,
  names: Int32Array.from(names.keys()),
};
const seen = (rule: 'public-space' | 'disputes') => [...maskFor(rule, columns)(row).names].map((at) => names[at]);

test('public space is fitted on conduct, its own signals and tone, not on cases, quarrels or length', () => {
  expect(seen('public-space')).toEqual(['f:conduct-2', 's:public-space/swear', 'x:shout1']);
});

test('the other rules are fitted on all', () => {
  expect(seen('disputes')).toEqual(names);
});

test('words and outlines stay', () => {
  expect(maskFor('public-space', columns)(row)).toMatchObject({ ngrams: row.ngrams, outline: row.outline, scale: 1 });
});
