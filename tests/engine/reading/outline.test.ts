import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTLINES, outlineOf } from '../../../src/engine/reading/outline';
import { readSentences } from '../../../src/engine/text/sentences';
import type { Sentence } from '../../../src/engine/text/token';
import { read } from './reader';

const tagged = (text: string): Sentence => read(text).sentences[0] ?? { start: 0, end: 0, text: '', tokens: [] };
const outline = (text: string): number[] => [...outlineOf(tagged(text))].sort((a, b) => a - b);

describe('what a sentence is made of', () => {
  test.each([
    ['She told me.', 'He asked us.'],
    ['My gran wept.', 'My uncle wept.'],
    ['a quince wobbled', 'a large ripe quince wobbled'],
  ])('%s is made as %s', (one, other) => {
    expect(outline(one)).toEqual(outline(other));
  });

  test.each([
    ['She told me.', 'I told her.'],
    ['My gran wept.', 'The gran wept.'],
    ['Her drip leaks.', 'My drip leaks.'],
    ['Is it raining?', 'Is it raining.'],
  ])('%s is not made as %s', (one, other) => {
    expect(outline(one)).not.toEqual(outline(other));
  });

  test('words of no kind in a row count as one, and everything once', () => {
    expect(outline('zig zag zig zag')).toEqual(outline('zig'));
  });

  test('the same sentence is read once', () => {
    const sentence = tagged('He waved at me.');
    expect(outlineOf(sentence)).toBe(outlineOf(sentence));
  });
});

test('numbers stay below their bound, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      for (const sentence of readSentences(text))
        expect(outlineOf(sentence).every((id) => id > 0 && id < OUTLINES)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
