/** A draft up to this long is judged as one telling. */
const WHOLE = 12;
/** A longer one is cut into pieces of at most so many sentences; each two neighbours are one window. */
const LONGEST_PIECE = 8;
const SHORTEST_PIECE = 3;

/**
 * The windows a draft is judged by: overlapping runs of sentences. Where the cuts fall depends on the sentences nearby and
 * not on how many went before, so a new sentence moves only the windows round it.
 * @param mark any number that stays the same for the same sentence.
 */
export function windowsOf<T>(sentences: readonly T[], mark: (sentence: T) => number): T[][] {
  if (sentences.length <= WHOLE) return sentences.length > 0 ? [sentences.slice()] : [];
  const pieces: T[][] = [];
  let piece: T[] = [];
  for (const sentence of sentences) {
    const cut = piece.length >= SHORTEST_PIECE && mark(sentence) % 4 === 0;
    if (cut || piece.length >= LONGEST_PIECE) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(sentence);
  }
  pieces.push(piece);
  return pieces.slice(1).map((next, at) => [...(pieces[at] as T[]), ...next]);
}
