import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../src/engine/text/sentences';

const split = (text: string) => readSentences(text).map((sentence) => sentence.text);

describe('what does not end a sentence', () => {
  test.each([
    'Met Dr. Smith on the stairs',
    'Home at 3.40am again, never mind',
    'The N.H.S. is seventy something',
    'Splints, slings, etc. were all gone by noon',
    'Up at 6.30 a.m. for the early',
    'We waited... and waited',
    'See www.rcot.example.co.uk for more',
    'Costs £3.50 a cup',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

test.each([
  ['', []],
  ['  \n \n', []],
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Long day\nKettle on', ['Long day', 'Kettle on']],
  ['A\r\nB', ['A', 'B']],
  ['So did I. Then bed.', ['So did I.', 'Then bed.']],
  ['She was a lovely pt. Died at home', ['She was a lovely pt.', 'Died at home']],
  ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
  ['And then... Silence', ['And then...', 'Silence']],
  ['今日は。明日も。', ['今日は。', '明日も。']],
  ['Well done! 🎉 #OTalk tonight', ['Well done!', '🎉 #OTalk tonight']],
])('splits %j', (text, sentences) => expect(split(text)).toEqual(sentences));

/** Pieces that have broken offsets in other people's code. */
const piece = fc.constantFrom(
  'Dr. Smith',
  ' ',
  '\n',
  '\r\n',
  '. ',
  '! ',
  '?',
  '…',
  '34yo',
  '3.40am',
  '#OTalk',
  '@jo_b',
  'https://a.example/x?y=1).',
  'jo@clinic.example',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇮🇪',
  '1️⃣',
  'שלום עולם',
  'مرحبا.',
  'é',
  'e\u0301',
  '\u200B',
  '\uFEFF',
  'f**k',
  "didn't",
  'didn’t',
  'N.H.S.',
  'y/o',
  '84y/o',
  '“quoted.”',
  '\uD83D',
  '。',
  '\u2028',
  'İ',
  'x'.repeat(30),
);
const messy = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('offsets always slice to the words, and nothing but white space is left out', () => {
  fc.assert(
    fc.property(messy, (text) => {
      let at = 0;
      for (const sentence of readSentences(text)) {
        expect(text.slice(at, sentence.start).trim()).toBe('');
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).not.toBe('');
        let inner = 0;
        for (const token of sentence.tokens) {
          expect(sentence.text.slice(inner, token.start).trim()).toBe('');
          expect(text.slice(sentence.start + token.start, sentence.start + token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          inner = token.end;
        }
        expect(sentence.text.slice(inner).trim()).toBe('');
        at = sentence.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 400 },
  );
});

test('a wall of 63,206 characters without a stop is cut into readable lengths', () => {
  const wall = 'x'.repeat(63_206);
  const sentences = readSentences(wall);
  expect(sentences.map((sentence) => sentence.text).join('')).toBe(wall);
  expect(Math.max(...sentences.map((sentence) => sentence.text.length))).toBeLessThanOrEqual(1200);
});
