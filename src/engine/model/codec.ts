import { OUTLINES } from '../reading/outline';
import { finish, type Steps } from '../steps';
import { LEARNED, type Model, ROW, type Thresholds } from './model';
import type { Words } from './ngrams';

/**
 * The weights as they are kept: words by blanks; pairs as the number of a word and of its neighbour's kind, two signs each; one sign a weight. A sign is a
 * character from `!` on, without the two that JSON would escape; the middle one is nought.
 */
export interface Packed {
  words: string;
  pairs: string;
  /** For each rule the evidence of one step of its signs. */
  steps: number[];
  ngrams: string;
  /** Numbers of pairs of kinds of words (two signs), each with its weights as in `ngrams`. */
  outline?: string;
  named: Record<string, string>;
  namedStep: number;
  bias: number[];
  platt: number[];
  thresholds: Thresholds;
}

const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((c) => c !== '"' && c !== '\\')
  .slice(0, 91);
const BASE = SIGNS.length;
export const MIDDLE = (BASE - 1) / 2;
const VALUE = new Map(SIGNS.map((sign, at) => [sign, at]));

export const sign = (step: number): string => SIGNS[Math.max(0, Math.min(BASE - 1, Math.round(step) + MIDDLE))] ?? '';
export const number = (at: number): string => (SIGNS[Math.floor(at / BASE)] ?? '') + (SIGNS[at % BASE] ?? '');

const step = (text: string, at: number): number => (VALUE.get(text.charAt(at)) ?? MIDDLE) - MIDDLE;
const readNumber = (text: string, at: number): number =>
  (VALUE.get(text.charAt(at)) ?? 0) * BASE + (VALUE.get(text.charAt(at + 1)) ?? 0);

/** Makes kept weights ready to use; some milliseconds. */
export function unpack(packed: Packed): Model {
  return finish(unpacking(packed));
}

/** Some milliseconds' worth, before the browser has made the loops fast. */
const SIGNS_A_STEP = 8000;
const WORDS_A_STEP = 2000;
const NAMES_A_STEP = 200;

/** The same in steps. */
export function* unpacking(packed: Packed): Steps<Model> {
  const ngrams = new Float32Array(packed.ngrams.length);
  for (let at = 0; at < ngrams.length; at++) {
    ngrams[at] = step(packed.ngrams, at) * (packed.steps[at % LEARNED.length] ?? 0);
    if (at % SIGNS_A_STEP === SIGNS_A_STEP - 1) yield;
  }
  const outline = outlineOf(packed);
  yield;
  const words = yield* readingWords(packed.words.split(' '), packed.pairs);
  yield;
  const list = Object.entries(packed.named);
  const named = new Map<string, number>();
  const rows = new Float32Array(list.length * ROW);
  for (const [name, signs] of list) {
    const row = named.size * ROW;
    for (let at = 0; at < ROW; at++) rows[row + at] = step(signs, at) * packed.namedStep;
    if (named.set(name, named.size).size % NAMES_A_STEP === 0) yield;
  }
  return {
    words,
    ngrams,
    outline,
    named,
    rows,
    bias: Float32Array.from(packed.bias),
    platt: Float32Array.from(packed.platt),
    thresholds: packed.thresholds,
    fitted: new Set([...named.keys()].filter((name) => name.startsWith('s:')).map((name) => name.slice(2))),
  };
}

function outlineOf({ outline = '', steps }: Packed): Float32Array {
  const rules = LEARNED.length;
  const weights = new Float32Array(OUTLINES * rules);
  for (let at = 0; at < outline.length; at += 2 + rules)
    for (let rule = 0; rule < rules; rule++)
      weights[readNumber(outline, at) * rules + rule] = step(outline, at + 2 + rule) * (steps[rule] ?? 0);
  return weights;
}

function* readingWords(list: readonly string[], signs: string): Steps<Words> {
  const words = new Map(list.map((word, at) => [word, at]));
  yield;
  const pairs = new Map<number, number>();
  for (let at = 0; at < signs.length; at += 4) {
    pairs.set(readNumber(signs, at) * BASE * BASE + readNumber(signs, at + 2), list.length + at / 4);
    if (pairs.size % WORDS_A_STEP === 0) yield;
  }
  return {
    word: (norm) => words.get(norm) ?? -1,
    pair: (word, kind) => pairs.get(word * BASE * BASE + kind) ?? -1,
  };
}
