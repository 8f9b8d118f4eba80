import { ENGLISH, FOREIGN_WORDS } from './language-words';
import type { Token } from './token';

/** What the words of a sentence say about its language; sums of these say it about a draft. */
export interface LanguageCount {
  words: number;
  english: number;
  /** Words in letters that are not Latin. */
  script: number;
  /** Words with letters that English does not use. */
  marked: number;
  /** Small words of each language of `FOREIGN_WORDS`. */
  foreign: readonly number[];
}

const NOT_LATIN = /[^\p{Script=Latin}\p{M}'’*\p{N}]/u;
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARKED = /[\u0300-\u036f]|[àáâãäåąăāçćčďđèêëęěēğģìíîïīįłľñńňòôõöøőōřśšşșťțùûüűůūýÿžźżəßðþæœ\u1ea0-\u1ef9]/u;

/** The languages of each small word, by their number in `FOREIGN_WORDS`. */
const LANGUAGES = new Map<string, number[]>();
for (const [language, [, words]] of FOREIGN_WORDS.entries())
  for (const word of words) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);

/** Most words are plain letters, and are asked no more than that. */
const PLAIN = /^[a-z']+$/;
const SMALL = /^[a-z]/;
const NONE: readonly number[] = [];

/** Counts the words of one sentence; hashtags, handles, addresses, numbers, emoji and names stand aside. */
export function countLanguage(tokens: readonly Token[]): LanguageCount {
  const foreign = FOREIGN_WORDS.map(() => 0);
  const count = { words: 0, english: 0, script: 0, marked: 0 };
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const { norm } = token;
    const plain = PLAIN.test(norm);
    if (at > 0 && !SMALL.test(token.text) && /^\p{Lu}\p{Ll}/u.test(token.text)) return;
    // Scripts written without spaces: two characters are about one word.
    const size = !plain && NO_SPACES.test(norm) ? Math.ceil(norm.length / 2) : 1;
    count.words += size;
    if (ENGLISH.has(norm)) count.english++;
    else if (!plain && NOT_LATIN.test(norm)) count.script += size;
    else if (!plain && MARKED.test(norm)) count.marked++;
    for (const language of LANGUAGES.get(norm) ?? NONE) foreign[language] = (foreign[language] ?? 0) + 1;
  });
  return { ...count, foreign };
}

/**
 * Is this text confidently not English? At least eight words, hardly an English one among them, and either another script,
 * or many of the small words of one other language, or letters that English does not use. Slang, dialect, drug names and
 * English with words of another language in it are never called foreign.
 */
export function isForeign<T>(sentences: readonly T[], countOf: (sentence: T) => LanguageCount): boolean {
  const sum = { words: 0, english: 0, script: 0, marked: 0 };
  for (const sentence of sentences) {
    const count = countOf(sentence);
    sum.words += count.words;
    sum.english += count.english;
    sum.script += count.script;
    sum.marked += count.marked;
    // The beginning of a long draft is enough to know English by; this is asked at every key.
    if (sum.words > 200 && sum.english > sum.words / 4) return false;
  }
  const share = (part: number) => part / sum.words;
  if (sum.words < 8 || share(sum.english) >= 0.25) return false;
  if (share(sum.script) >= 0.6) return share(sum.english) < 0.2;
  const most = mostForeign(sentences.map(countOf));
  if (share(sum.english) >= 0.15) return share(most) >= 0.5 && most > sum.english * 2;
  return share(most) >= 0.25 || (share(most) >= 0.15 && share(sum.marked) >= 0.1) || share(sum.marked) >= 0.35;
}

function mostForeign(counts: readonly LanguageCount[]): number {
  const sums = FOREIGN_WORDS.map(() => 0);
  for (const { foreign } of counts)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (foreign[at] ?? 0);
  return Math.max(...sums);
}
