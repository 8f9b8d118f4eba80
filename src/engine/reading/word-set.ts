import type { TokenKind } from '../text/token';

/** A set of words by its number: whether a word is in it is asked once for each word, however often it is met. */
export type WordSet = number & { readonly wordSet: true };

const sets: RegExp[] = [];

/** @param pattern tells the words of the set, by their norms. To be called while modules load, before any word is met. */
export const wordSet = (pattern: RegExp): WordSet => (sets.push(pattern) - 1) as WordSet;

/** The sets that a word is in, a bit each. */
export type Sets = Int32Array;

const met = new Map<string, Sets>();
/** Words remembered: they come again and again. */
const MOST = 3000;

/** The sets of a word, by its norm. */
export function setsOf(norm: string): Sets {
  let own = met.get(norm);
  if (own === undefined) {
    own = new Int32Array((sets.length + 31) >>> 5);
    for (let set = 0; set < sets.length; set++)
      if ((sets[set] as RegExp).test(norm)) (own[set >>> 5] as number) |= 1 << (set & 31);
    if (met.size >= MOST) met.clear();
    met.set(norm, own);
  }
  return own;
}

export const isIn = (own: Sets, set: WordSet): boolean => ((own[set >>> 5] as number) & (1 << (set & 31))) !== 0;

/** What a sentence must hold for a family of readings to tell anything: at least one of these. */
export interface Needs {
  tags?: readonly string[];
  words?: readonly WordSet[];
  kinds?: readonly TokenKind[];
}
