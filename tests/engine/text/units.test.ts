import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSentences } from '../../../src/engine/text/sentences';
import { Units } from '../../../src/engine/text/units';

const whole = (text: string) =>
  readSentences(text).map(({ start, end }) => ({ start, end, same: text.slice(start, end) }));
const piece = fc.constantFrom(
  'Dr. Smith ',
  'a. ',
  'B! ',
  'so',
  ' ',
  '\n',
  '…',
  '?',
  'word ',
  '”',
  'x'.repeat(700),
  '。',
  'e.g. ',
  'I. ',
  'K',
  '  \n ',
);
const edit = fc.record({ at: fc.nat(), remove: fc.nat(30), insert: fc.array(piece, { maxLength: 4 }) });

test('after any edits the sentences are those of the whole text read afresh', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(edit, { maxLength: 8 }), (start, edits) => {
      const units = new Units((text) => text);
      let text = start.join('');
      units.update(text);
      for (const { at, remove, insert } of edits) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + insert.join('') + text.slice(place + remove);
        const read = units.update(text).map((unit) => ({ start: unit.start, end: unit.end, same: unit.same }));
        expect(read).toEqual(whole(text));
      }
    }),
    { numRuns: 500 },
  );
});

test('a key in the middle of a long draft makes one sentence anew', () => {
  let made = 0;
  const units = new Units((text) => {
    made++;
    return text;
  });
  const text = 'Tea and toast number 1. '
    .replace('1', 'one')
    .repeat(200)
    .split('. ')
    .map((line, at) => `${line} ${at}. `)
    .join('');
  units.update(text);
  const before = made;
  const middle = text.indexOf('100.');
  units.update(`${text.slice(0, middle)}!${text.slice(middle)}`);
  expect(before).toBeGreaterThan(190);
  expect(made - before).toBe(1);
});
