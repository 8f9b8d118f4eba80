/** A draft up to this long is judged as one telling. */
const WHOLE = 12;
/** A longer one is cut into pieces of at most so many sentences; each two neighbours are one window, no longer than a whole. */
const LONGEST_PIECE = 6;
const SHORTEST_PIECE = 3;

/** The numbers of the sentences at which a draft's pieces begin; none for a draft without sentences. */
export type Cuts = readonly number[];

/** What of a sentence settles whether a piece may begin with it. */
export interface Opened {
  /** See `openingOf`. */
  opening: number;
}

/** A number for how a sentence begins. It stays the same while the rest of the sentence is being written. */
export const openingOf = (text: string): number => text.charCodeAt(0) * 31 + (text.length > 1 ? text.charCodeAt(1) : 0);

/**
 * Where a draft is cut. That depends on how the sentences nearby begin and not on how many went before, nor on what is being
 * written at the end of one, so a key moves no window and a new sentence only those round it.
 */
export function cutsOf(sentences: readonly Opened[]): Cuts {
  if (sentences.length === 0) return [];
  const cuts = [0];
  if (sentences.length <= WHOLE) return cuts;
  let start = 0;
  for (let at = SHORTEST_PIECE; at < sentences.length; at++) {
    const size = at - start;
    if (size < SHORTEST_PIECE || (size < LONGEST_PIECE && !mayBegin(sentences, at))) continue;
    cuts.push(at);
    start = at;
  }
  return cuts;
}

/** One sentence in four may, by what it and the one before begin with. */
const mayBegin = (sentences: readonly Opened[], at: number): boolean => {
  const [before, own] = [sentences[at - 1] as Opened, sentences[at] as Opened];
  return ((Math.imul(own.opening * 7 + before.opening, 0x85ebca6b) >>> 13) & 3) === 0;
};

/** How many windows the pieces make: each two neighbours are one. */
export const windowCount = (cuts: Cuts): number => (cuts.length > 1 ? cuts.length - 1 : cuts.length);

/** The number of the sentence after the last one of a window, in a draft of so many sentences. */
export const windowEnd = (cuts: Cuts, window: number, sentences: number): number => cuts[window + 2] ?? sentences;

/** The windows as lists of sentences. */
export function windowsOf<T extends Opened>(sentences: readonly T[]): T[][] {
  const cuts = cutsOf(sentences);
  return Array.from({ length: windowCount(cuts) }, (_, at) =>
    sentences.slice(cuts[at], windowEnd(cuts, at, sentences.length)),
  );
}
