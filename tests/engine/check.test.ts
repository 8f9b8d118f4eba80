import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, RULE_IDS, type Sensitivity } from '../../src/engine/types';
import { createChecker } from '../../src/packs/checker';

const checker = createChecker();
const check = (text: string, more: Omit<Draft, 'text'> = {}) => checker.check({ text, ...more });
const everyRule = (sensitivity: Sensitivity) => Object.fromEntries(RULE_IDS.map((id) => [id, sensitivity]));

describe('a draft is nothing but a draft', () => {
  test.each([
    [null, 'a draft is an object'],
    [{}, 'needs a "text"'],
    [{ text: 1 }, '"text" of a draft must be a string'],
    [{ text: 'a', colour: 1 }, 'a draft has no "colour"'],
    [{ text: 'a', constructor: 1 }, 'a draft has no "constructor"'],
    [{ text: 'a', pasted: [[1]] }, '"pasted"'],
    [{ text: 'a', replyTo: { handle: 'x' } }, '"replyTo"'],
    [{ text: 'a', attachments: ['gif'] }, '"attachments"'],
    [{ text: 'a', recent: ['me'] }, '"recent"'],
  ])('%j', (draft, message) => {
    expect(() => checker.check(draft as unknown as Draft)).toThrow(TypeError);
    expect(() => checker.check(draft as unknown as Draft)).toThrow(message);
  });
});

describe('ordinary posts are clear', () => {
  test.each(['', '   ', 'Morning all', 'Kettle on. Film later?', '😀', 'Off to the seaside with the dog #weekend'])(
    '%j',
    (text) => {
      expect(check(text)).toMatchObject({ level: 'clear', findings: [] });
    },
  );
});

test('a number that opens a record is a 3 whatever else is said', () => {
  const report = check('NHS number 943 476 5919, please help');
  expect(report.level).toBe('pause');
  expect(report.findings[0]).toMatchObject({
    rule: 'confidentiality',
    severity: 3,
    tip: 1,
    link: 'tips.html#confidentiality',
  });
  expect(report.findings[0]?.spans.map((span) => span.quote)).toEqual(['943 476 5919']);
});

test('an identifier is found in every language, and only silence is called unchecked', () => {
  const german = 'Heute habe ich eine sehr nette Dame auf der Station gesehen und sie hat von ihrem Leben erzählt.';
  expect(check(german)).toMatchObject({ level: 'unchecked', reason: 'language', findings: [] });
  expect(check(`${german} NHS number 943 476 5919`).level).toBe('pause');
});

test('all rules off is said as off, never as clear', () => {
  expect(createChecker({ sensitivity: everyRule('off') }).check({ text: 'NHS number 943 476 5919' })).toMatchObject({
    level: 'off',
    findings: [],
  });
});

test('a direct identifier cannot be allowed; another word can', () => {
  const allowing = createChecker({ allowed: ['943 476 5919'] });
  expect(allowing.check({ text: 'NHS number 943 476 5919' }).level).toBe('pause');
});

test('a watched word is pointed out, and only it', () => {
  const watching = createChecker({ watched: ['Larkfield'] });
  expect(
    watching.check({ text: 'The Larkfield summer fair was lovely' }).findings[0]?.spans.map((span) => span.quote),
  ).toEqual(['Larkfield']);
  expect(check('The Larkfield summer fair was lovely').findings).toEqual([]);
});

test('a signal that is switched off stays silent', () => {
  const text = 'NHS number 943 476 5919';
  const signal = check(text).findings[0]?.spans[0]?.signal;
  expect(
    createChecker({ disabledSignals: [`confidentiality/${signal}`] })
      .check({ text })
      .findings.flatMap((finding) => finding.spans)
      .map((span) => span.signal),
  ).not.toContain(signal);
});

test('a stopped check says so, keeps what it found, and goes on where it stopped', () => {
  const fresh = createChecker();
  const draft = { text: 'NHS number 943 476 5919. Kettle on. Film later. Early night.' };
  // It may stop within a sentence: what it keeps is known once the first is done.
  let stopped = fresh.check(draft, () => true);
  for (let more = 0; more < 1000 && stopped.level === 'unchecked'; more++) stopped = fresh.check(draft, () => true);
  expect(stopped).toMatchObject({ partial: true, level: 'pause' });
  expect(createChecker().check({ text: 'Kettle on. Film later.' }, () => true)).toMatchObject({
    partial: true,
    level: 'unchecked',
    reason: 'stopped',
  });
  const whole = fresh.check(draft);
  expect(whole.partial).toBeUndefined();
  expect(whole).toEqual(createChecker().check(draft));
});

const piece = fc.constantFrom(
  'NHS number 943 476 5919. ',
  'My manager is useless. ',
  'A 34yo lady told me today she fell. ',
  'Kettle on! ',
  '\n',
  '👩‍👩‍👧‍👦',
  'שלום ',
  'e\u0301',
  '\uD83D',
  'Dr. Smith ',
  '#OTalk ',
  'f**k ',
  '“',
  '3.40am ',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('nothing throws, every span slices to its quote, spans are in order and apart', () => {
  fc.assert(
    fc.property(text, (draft) => {
      for (const { spans } of check(draft).findings) {
        expect(spans.length).toBeGreaterThan(0);
        let end = -1;
        for (const span of spans) {
          expect(draft.slice(span.start, span.end)).toBe(span.quote);
          expect(span.quote).not.toBe('');
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a checker that has seen other drafts answers as a new one does', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (drafts) => {
      const used = createChecker();
      for (const draft of drafts) used.check({ text: draft });
      const last = { text: drafts.at(-1) ?? '' };
      expect(used.check(last)).toEqual(createChecker().check(last));
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('low, normal and high only ever add', () => {
  const [low, normal, high] = (['low', 'normal', 'high'] as const).map((sensitivity) =>
    createChecker({ sensitivity: everyRule(sensitivity) }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 10 }).map((all) => all.join('')),
      (draft) => {
        const [a, b, c] = [low, normal, high].map((one) => one?.check({ text: draft }).rules);
        for (const id of RULE_IDS) {
          expect(a?.[id].severity ?? 0).toBeLessThanOrEqual(b?.[id].severity ?? 0);
          expect(b?.[id].severity ?? 0).toBeLessThanOrEqual(c?.[id].severity ?? 0);
        }
      },
    ),
    { numRuns: 60 },
  );
});
