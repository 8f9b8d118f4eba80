import type { Token } from '../text/token';

/** Words and pairs of words by number; -1 for one that has none. */
export interface Words {
  word(norm: string): number;
  pair(first: number, second: number): number;
}

/** The words and pairs of one sentence, each with the tokens it covers. */
export interface Ngrams {
  ids: readonly number[];
  /** First and last token of each. */
  first: readonly number[];
  last: readonly number[];
}

export const SENTENCE_START = '^';
export const SENTENCE_END = '$';

/** What stands for a token: digits by their shape, addresses and handles by their kind. */
export function wordOf(token: Token): string {
  if (token.kind === 'number') return token.norm.replace(/\d/g, '0');
  if (token.kind === 'url') return '<url>';
  if (token.kind === 'mention') return '<at>';
  return token.norm;
}

/** Reads the known words and neighbours of a sentence. Its beginning and end count as words. */
export function readNgrams(tokens: readonly Token[], words: Words): Ngrams {
  const ids: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const add = (id: number, from: number, to: number) => {
    if (id < 0) return;
    ids.push(id);
    first.push(from);
    last.push(to);
  };
  let before = words.word(SENTENCE_START);
  tokens.forEach((token, at) => {
    const word = words.word(wordOf(token));
    add(word, at, at);
    if (before >= 0 && word >= 0) add(words.pair(before, word), Math.max(0, at - 1), at);
    before = word;
  });
  const end = words.word(SENTENCE_END);
  if (before >= 0 && end >= 0 && tokens.length > 0) add(words.pair(before, end), tokens.length - 1, tokens.length - 1);
  return { ids, first, last };
}
