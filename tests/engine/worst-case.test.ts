import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/engine/types';
import { createChecker } from '../../src/packs/checker';

const checker = createChecker();

/** Checks a draft in slices of one step each. @returns the report, and how often the engine offered to stop */
function sliced(text: string): { report: Report; steps: number } {
  let steps = 0;
  let report: Report;
  do {
    let asked = 0;
    report = checker.check({ text }, () => {
      steps++;
      return asked++ > 0;
    });
  } while (report.partial && steps < 200_000);
  return { report, steps };
}

const LONG_WALLS = [
  'a '.repeat(5000),
  'a'.repeat(9000),
  '1'.repeat(3000),
  '1 '.repeat(3000),
  '1-'.repeat(3000),
  'my my my my '.repeat(400),
  'a.a.a.'.repeat(800),
  "he's he's ".repeat(400),
  '@a '.repeat(1500),
  '#a'.repeat(1500),
  '“'.repeat(2000),
  '👩‍👩‍👧‍👦'.repeat(300),
  '(((((('.repeat(400),
  '12 Foo Bar Baz '.repeat(300),
  'a@b.'.repeat(800),
  '\n'.repeat(5000),
  'the patient in bed 4, 84, '.repeat(150),
];

test.each(LONG_WALLS.map((text) => [text.slice(0, 12), text]))(
  'a wall of "%s…" is cut, checked to its end and offers to stop on the way',
  (_, text) => {
    const { report, steps } = sliced(text);
    expect(report.partial).toBeUndefined();
    expect(steps).toBeGreaterThanOrEqual(Math.floor(text.trim().length / 1200));
    for (const { spans } of report.findings)
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
  },
  60_000,
);

test('a long paste is checked in many steps, and comes to what one check says', () => {
  const text = Array.from(
    { length: 300 },
    (_, at) => `The lady in bed ${at} told me, number ${at}, she fell today.`,
  ).join(' ');
  const { report, steps } = sliced(text);
  expect(steps).toBeGreaterThan(300);
  expect(report).toEqual(createChecker().check({ text }));
}, 60_000);

test('every finding points at few, short stretches and says little', () => {
  const piece = fc.constantFrom(
    'The lady in bed 4 told me she fell. ',
    'My manager Dr Vane is useless and a bully. ',
    'Buy my new book now, link in bio, only £5! ',
    'Sharing the whole scanned textbook, dm me. ',
    'NHS number 943 476 5919. ',
    'Hungover on shift again lol. ',
    'Kettle on! ',
    'She was 84, a baker from Wyremoor, ',
  );
  let seen = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      for (const { spans, message } of checker.check({ text: pieces.join('') }).findings) {
        seen++;
        expect(spans.length).toBeGreaterThan(0);
        expect(spans.length).toBeLessThanOrEqual(6);
        for (const { quote } of spans) expect(quote.trim().split(/\s+/).length).toBeLessThanOrEqual(6);
        expect(message.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(25);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(30);
}, 60_000);
