import { expect, test } from 'vitest';
import { MIDDLE, number, type Packed, sign, unpack } from '../../../src/engine/model/codec';
import { LEARNED } from '../../../src/engine/model/model';
import { pointAt } from '../../../src/engine/model/point';
import { Scorer } from '../../../src/engine/model/score';
import { shapeNames } from '../../../src/engine/model/shape';
import weights from '../../../src/engine/model/weights.json';
import { BEFORE_ALL } from '../../../src/engine/reading/outline';
import { createReader } from '../../../src/engine/reading/reader';
import { readSentences } from '../../../src/engine/text/sentences';

const reader = createReader([]);
const signs = (values: number[]) => values.map(sign).join('');
const none = [0, 0, 0, 0, 0, 0];
const disputes = LEARNED.indexOf('disputes');

/** A made-up model: "useless" speaks for disputes, more where a sentence begins with it, the fact `praise` against every head. */
const made: Packed = {
  words: 'useless manager',
  pairs: number(0) + number(BEFORE_ALL),
  steps: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  ngrams: [[0, 0, 10, 0, 0, 0], none, [0, 0, 20, 0, 0, 0]].map(signs).join(''),
  named: {
    'f:praise': signs(LEARNED.flatMap(() => [-MIDDLE, -MIDDLE, -MIDDLE])),
    's:disputes/known': signs(Array(18).fill(1)),
  },
  namedStep: 0.1,
  bias: Array(18).fill(-2),
  platt: Array(18).fill([1, 0]).flat(),
  thresholds: {},
};

/** The same, and "she" by herself speaks for disputes. */
const kinds: Packed = { ...made, outline: number(1) + signs([0, 0, 10, 0, 0, 0]) };

const scorer = new Scorer(unpack(made));
const heads = (text: string, facts: string[] = []) =>
  scorer.heads(scorer.logits({ sentences: readSentences(text), facts, signals: [] }), disputes);

test('a draft without a known word is as likely as the constant says', () => {
  expect(heads('Kettle on.')[0]).toBeCloseTo(1 / (1 + Math.exp(2)), 5);
});

test.each([
  ['Kettle on.', 'What a useless kettle.'],
  ['What a useless kettle.', 'Useless kettle.'],
])('%s scores below %s', (less, more) => {
  expect(heads(less)[0]).toBeLessThan(heads(more)[0]);
});

test('a kind of word counts as a word does', () => {
  const kindly = new Scorer(unpack(kinds));
  const logit = (text: string) =>
    kindly.logits({ sentences: readSentences(text).map(reader.tag), facts: [], signals: [] })[disputes * 3] ?? 0;
  expect(logit('She waits.')).toBeGreaterThan(logit('Kettle on.'));
  expect(logit('She waits. She waits.')).toBeCloseTo(logit('She waits.'), 6);
});

test('a fact against the rule lowers it, and heads never rise with severity', () => {
  const plain = heads('A useless manager.');
  expect(heads('A useless manager.', ['praise'])[0]).toBeLessThan(plain[0]);
  expect(plain[1]).toBeLessThanOrEqual(plain[0]);
  expect(plain[2]).toBeLessThanOrEqual(plain[1]);
});

test('what is said twice counts once', () => {
  expect(heads('A useless manager. A useless manager.')[0]).toBeCloseTo(heads('A useless manager.')[0], 6);
});

test('it points at the words that moved it, and at none where nothing did', () => {
  const text = 'Tea first. Our useless manager is in again. Useless.';
  const sentences = readSentences(text);
  expect(
    pointAt(scorer, sentences, 'disputes').map(({ sentence, start, end }) => sentence.text.slice(start, end)),
  ).toEqual(['Useless', 'useless']);
  expect(pointAt(scorer, sentences, 'copyright')).toEqual([]);
});

test('signals with a weight are known as fitted', () => {
  expect([...scorer.model.fitted]).toEqual(['disputes/known']);
});

test('shape counts up to four and says how long', () => {
  expect(shapeNames(readSentences('One? Two? 3'))).toEqual([
    'x:length3',
    'x:sentences3',
    'x:number1',
    'x:ask1',
    'x:ask2',
  ]);
});

test('the kept weights fit together and stay within 200 kB', () => {
  const words = weights.words.split(' ');
  expect(weights.ngrams.length).toBe((words.length + weights.pairs.length / 4) * LEARNED.length);
  expect(new Set(words).size).toBe(words.length);
  expect(Object.values(weights.named).every((list) => list.length === 18)).toBe(true);
  expect(JSON.stringify(weights).length).toBeLessThanOrEqual(200_000);
  const model = unpack(weights);
  expect(model.ngrams.every(Number.isFinite)).toBe(true);
  for (const levels of Object.values(model.thresholds))
    for (const at of [0, 1, 2]) {
      expect(levels.low[at]).toBeGreaterThanOrEqual(levels.normal[at] ?? 0);
      expect(levels.normal[at]).toBeGreaterThanOrEqual(levels.high[at] ?? 0);
    }
});

test('numbers of words survive being written down', () => {
  const list = Array.from({ length: 300 }, (_, at) => `w${at}`);
  const pairs = [
    [299, 0],
    [91, 90],
    [7, 299],
  ]
    .map(([a = 0, b = 0]) => number(a) + number(b))
    .join('');
  const { words } = unpack({ ...made, words: list.join(' '), pairs, ngrams: '' });
  expect([words.word('w299'), words.pair(299, 0), words.pair(91, 90), words.pair(7, 299), words.pair(0, 299)]).toEqual([
    299, 300, 301, 302, -1,
  ]);
});
