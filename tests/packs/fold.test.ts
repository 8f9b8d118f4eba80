import { describe, expect, test } from 'vitest';
import type { Lexicon, Rule } from '../../src/engine/pack';
import { pack, toSignal } from '../../src/packs/catalog';
import { type Content, fold, unfold } from '../../src/packs/fold';
import type { SignalFile } from '../../src/packs/schema';

const content = (some: Partial<Content>): Content => ({ rules: [], signals: [], lexicons: [], ...some });
const kept = (some: Content): object => JSON.parse(JSON.stringify(fold(some)));
const lexicon = (words: string[], more: Partial<Lexicon> = {}): Lexicon => ({ tag: 'Ward', words, ...more });
const wordsOf = (one: Lexicon) => unfold(kept(content({ lexicons: [one] }))).lexicons[0]?.words;

describe('words kept by what they share', () => {
  test.each([
    [['ward'], ['ward']],
    [
      ['wards', 'ward', 'warden'],
      ['ward', 'warden', 'wards'],
    ],
    [
      ['a-z', "can't", 'ça va', 'x 2', 'ca'],
      ['a-z', 'ca', "can't", 'x 2', 'ça va'],
    ],
    [['Ward', 'ward'], ['ward']],
    [
      ['abcdefghijklmnopqrstuvwxyz one', 'abcdefghijklmnopqrstuvwxyz two'],
      ['abcdefghijklmnopqrstuvwxyz one', 'abcdefghijklmnopqrstuvwxyz two'],
    ],
  ])('%j', (words, expected) => {
    expect(wordsOf(lexicon(words))).toEqual(expected);
  });

  test('capitals that count are kept, and the order', () => {
    expect(wordsOf(lexicon(['US', 'IT', 'May'], { case: 'exact' }))).toEqual(['US', 'IT', 'May']);
  });
});

test('patterns come back as they were', () => {
  const match = [{ pattern: '\\b~?\\d+(?:a|b)\\\\' }, { words: ['a, b', 'c'] }, { words: ['c d', 'e*'] }];
  const near = [{ words: ['ward'], within: 'draft' as const }];
  const signal = { id: 'r/s', rule: 'r', weight: 1, role: 'detail' as const, match, near };
  expect(unfold(kept(content({ signals: [signal] }))).signals).toEqual([signal]);
});

test('what only people read is left out', () => {
  const text = kept(content({ rules: [{ id: 'r', summary: 'long', source: 'there' } as unknown as Rule] }));
  expect(unfold(text).rules).toEqual([{ id: 'r' }]);
});

test('the product is what its files say', () => {
  const files = import.meta.glob('../../rules/*/signals/*.yaml', { eager: true, import: 'default' });
  const signals = Object.entries(files).map(([path, file]) => toSignal(path, file as SignalFile));
  const atSentence = (key: string, value: unknown) => (key === 'within' && value === 'sentence' ? undefined : value);
  expect(signals.length).toBeGreaterThan(100);
  expect(pack.signals).toEqual(JSON.parse(JSON.stringify(signals, atSentence)));
  const lists = Object.values(
    import.meta.glob('../../rules/lexicon/*.yaml', { eager: true, import: 'default' }),
  ) as Lexicon[];
  const sorted = (one: Lexicon) =>
    [...new Set(one.case ? one.words : one.words.map((word) => word.toLowerCase()))].sort();
  expect(lists.length).toBeGreaterThan(50);
  expect(pack.lexicons.map((one) => [one.tag, one.inflect, [...one.words].sort()])).toEqual(
    lists.map((one) => [one.tag, one.inflect, sorted(one)]),
  );
});
