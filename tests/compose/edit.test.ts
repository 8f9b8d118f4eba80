import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, shiftSpan, stretchSpan } from '../../src/compose/edit';
import type { Span } from '../../src/engine/types';

/** Where the [marked] words of one text stand in another, or null where the mark is dropped. */
function shifted(before: string, after: string): string | null {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  const edit = editBetween(before.replace(/[[\]]/g, ''), after);
  const span = edit ? shiftSpan([start, end], edit, after) : ([start, end] as Span);
  return span && after.slice(...span);
}

describe('a mark and an edit', () => {
  test.each([
    ['inside it', 'a [patient] of mine', 'a patent of mine', null],
    ['over its start', 'a [patient] of mine', 'an impatient of mine', null],
    ['over all of it', 'a [patient] of mine', 'a child of mine', null],
    ['making its last word longer', 'a [patient] of mine', 'a patients of mine', null],
    ['making its first word longer', 'a [patient] of mine', 'a xpatient of mine', null],
    ['deleting the blank before it', 'a [patient] of mine', 'apatient of mine', null],
    ['everything gone', 'a [patient] of mine', '', null],
    ['before it', 'a [patient] of mine', 'such a patient of mine', 'patient'],
    ['behind it', 'a [patient] of mine', 'a patient of ours', 'patient'],
    ['a full stop at its end', 'see a [patient]', 'see a patient.', 'patient'],
    ['a line break before it', '[Ann] left', '\nAnn left', 'Ann'],
    ['nothing at all', 'a [patient] of mine', 'a patient of mine', 'patient'],
  ])('%s', (_, before, after, expected) => {
    expect(shifted(before, after)).toBe(expected);
  });
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 30 });

describe('whatever is typed', () => {
  test('the edit turns one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);
        const { start, oldEnd, newEnd } = edit ?? { start: 0, oldEnd: 0, newEnd: 0 };
        expect(edit === null).toBe(before === after);
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
      }),
    );
  });

  test('a mark that is kept still stands on the same words', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, a, b) => {
        const edit = editBetween(before, after);
        const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), before.length)];
        if (!edit || start >= end) return;
        const span = shiftSpan([start, end], edit, after);
        if (span) expect(after.slice(...span)).toBe(before.slice(start, end));
      }),
    );
  });

  test('a pasted stretch never leaves the text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, a, b) => {
        const edit = editBetween(before, after);
        const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), before.length)];
        if (!edit || start >= end) return;
        const span = stretchSpan([start, end], edit);
        if (!span) return;
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(after.length);
        expect(span[0]).toBeLessThan(span[1]);
      }),
    );
  });
});
