import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible, wholeOffset } from '../../../src/engine/text/hidden';
import { createChecker } from '../../../src/packs/checker';

const checker = createChecker();

describe('what a reader sees', () => {
  test.each(['', 'Kettle on.', 'Family day out 👨‍👩‍👧 at the zoo', '🏳️‍🌈 pride', '\u200B\uFEFF'])(
    '%j is all of it',
    (text) => {
      expect(visible(text)).toEqual({ text, hidden: [] });
    },
  );

  test.each([
    ['943\u200B476', '943476', [3]],
    ['\uFEFFpa\u00ADtient\u2060', 'patient', [0, 3, 9]],
    ['9\u200D4 👩\u200D⚕️', '94 👩\u200D⚕️', [1]],
  ])('%j is seen as %s', (text, seen, hidden) => {
    expect(visible(text)).toEqual({ text: seen, hidden });
  });
});

test('every character seen is found again at its place', () => {
  const some = fc.constantFrom('\u200B', '\u200D', '\u00AD', '\uFEFF', 'a', '4', ' ', '👩', '\u2060', '.');
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const { text: seen, hidden } = visible(text);
      for (let at = 0; at < seen.length; at++) expect(text[wholeOffset(hidden, at)]).toBe(seen[at]);
      expect(seen.length + hidden.length).toBe(text.length);
    }),
  );
});

describe('hidden characters hide nothing from a check', () => {
  test.each(['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD'])('%j', (mark) => {
    const plain = 'NHS number 943 476 5919 has been on hold since nine.';
    const text = plain.replace('943 ', `943${mark} `).replace('number', `num${mark}ber`).replace('476', `4${mark}76`);
    const [before] = checker.check({ text: plain }).findings;
    const [after] = checker.check({ text }).findings;
    expect(after?.severity).toBe(before?.severity);
    expect(after?.severity).toBe(3);
    const quotes = after?.spans.map(({ quote }) => quote) ?? [];
    expect(after?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
    expect(quotes.map((quote) => quote.replaceAll(mark, ''))).toEqual(before?.spans.map(({ quote }) => quote));
  });

  test('between two parts of one number', () => {
    const { findings } = checker.check({ text: 'NHS number 943\u200B476 5919' });
    expect(findings.flatMap(({ spans }) => spans.map(({ quote }) => quote)).join()).toContain('943\u200B476 5919');
  });
});
