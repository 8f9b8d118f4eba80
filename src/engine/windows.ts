/** A draft up to this long is judged as one telling. */
const WHOLE = 12;
/** A longer one is cut into pieces of at most so many sentences; each two neighbours are one window, no longer than a whole. */
const LONGEST_PIECE = 6;
const SHORTEST_PIECE = 3;

/** A run of sentences by their numbers, the last one not included. */
export type Range = readonly [from: number, to: number];

/**
 * The windows a draft is judged by: overlapping runs of sentences. Where the cuts fall depends on the sentences nearby and
 * not on how many went before, so a new sentence moves only the windows round it.
 * @param mark any number that stays the same for the same sentence.
 */
export function rangesOf<T>(sentences: readonly T[], mark: (sentence: T, at: number) => number): Range[] {
  if (sentences.length <= WHOLE) return sentences.length > 0 ? [[0, sentences.length]] : [];
  const ranges: Range[] = [];
  let before = -1;
  let start = 0;
  for (let at = 0; at < sentences.length; at++) {
    const size = at - start;
    if (size < LONGEST_PIECE && !(size >= SHORTEST_PIECE && mark(sentences[at] as T, at) % 4 === 0)) continue;
    if (before >= 0) ranges.push([before, at]);
    before = start;
    start = at;
  }
  ranges.push([Math.max(before, 0), sentences.length]);
  return ranges;
}

/** The same windows as lists of sentences. */
export const windowsOf = <T>(sentences: readonly T[], mark: (sentence: T) => number): T[][] =>
  rangesOf(sentences, mark).map(([from, to]) => sentences.slice(from, to));
