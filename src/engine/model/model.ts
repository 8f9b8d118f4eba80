import type { Words } from './ngrams';

/** The rules that are learned: the five that warn, then participation. */
export const LEARNED = [
  'confidentiality',
  'public-space',
  'disputes',
  'self-promotion',
  'copyright',
  'participation',
] as const;
export type Learned = (typeof LEARNED)[number];
export const HEADS = 3;
/** Weights in a row. */
export const ROW = LEARNED.length * HEADS;

/** Fitted weights, ready to use. */
export interface Model {
  words: Words;
  /** One row for each word or pair, one column for each rule: evidence for severity, shared by its three heads. */
  ngrams: Float32Array;
  /** The same for each pair of coarse kinds of words, by its number. */
  outline: Float32Array;
  /** For each fact, signal or shape the number of its row in `rows`. */
  named: ReadonlyMap<string, number>;
  /** One weight a rule and head in each row. */
  rows: Float32Array;
  /** A rule and head each, as in `named`. */
  bias: Float32Array;
  /** Slope and offset that turn a logit into a probability, a rule and head each. */
  platt: Float32Array;
  /** Probabilities from which the severity is 1, 2 and 3, by rule and sensitivity. */
  thresholds: Thresholds;
  /** Signals the fit has seen often enough; others count with the weight of their file. */
  fitted: ReadonlySet<string>;
}

export type Levels = readonly number[];
export type Thresholds = Record<string, Record<'low' | 'normal' | 'high', Levels>>;

/** Words weigh less the more there are: a sum over n of them is divided by the root of n, but of no less than this. */
export const FEWEST = 8;
export const WORD_SCALE = 5.6;
/** The same for kinds of words. */
export const KIND_SCALE = 4;

export const wordScale = (count: number): number => WORD_SCALE / Math.sqrt(Math.max(FEWEST, count));
export const kindScale = (count: number): number => KIND_SCALE / Math.sqrt(Math.max(FEWEST, count));
