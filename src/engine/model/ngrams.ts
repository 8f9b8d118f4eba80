import { AFTER_ALL, BEFORE_ALL, kindsOf, NO_KIND, SIZE } from '../reading/outline';
import type { Sentence, Token } from '../text/token';

/** Words, and words with the kind of a neighbour, by number; -1 for one that has none. */
export interface Words {
  word(norm: string): number;
  /** @param kind of the word before; of the one after, `SIZE` more. */
  pair(word: number, kind: number): number;
}

/** The words of one sentence, and those with a neighbour, each with the tokens it covers. */
export interface Ngrams {
  ids: readonly number[];
  /** First and last token of each. */
  first: readonly number[];
  last: readonly number[];
}

/** What stands for a token: digits by their shape, addresses and handles by their kind. */
export function wordOf(token: Token): string {
  if (token.kind === 'number') return token.norm.replace(/\d/g, '0');
  if (token.kind === 'url') return '<url>';
  if (token.kind === 'mention') return '<at>';
  return token.norm;
}

/**
 * Reads the known words of a sentence, and each with the kind of its neighbours: "my" + a colleague, a number + "wait". Out of
 * file that ranks better than words in pairs, most of which are too rare to learn from.
 */
export function readNgrams(sentence: Pick<Sentence, 'tokens'>, words: Words): Ngrams {
  const ids: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const add = (id: number, from: number, to: number) => {
    if (id < 0) return;
    ids.push(id);
    first.push(from);
    last.push(to);
  };
  const { tokens } = sentence;
  const kinds = kindsOf(sentence);
  tokens.forEach((token, at) => {
    const word = words.word(wordOf(token));
    if (word < 0) return;
    add(word, at, at);
    if (token.kind !== 'word') return;
    const before = kinds[at - 1] ?? BEFORE_ALL;
    const after = kinds[at + 1] ?? AFTER_ALL;
    if (before !== NO_KIND) add(words.pair(word, before), Math.max(0, at - 1), at);
    if (after !== NO_KIND) add(words.pair(word, SIZE + after), at, Math.min(tokens.length - 1, at + 1));
  });
  return { ids, first, last };
}
