import type { Lexicon } from '../pack';
import type { Steps } from '../steps';
import { PhraseTable } from '../text/phrase-table';
import { readTokens } from '../text/tokens';
import { inflections } from './inflect';
import { startsSmall } from './shape';

type Tags = readonly string[];

export interface Phrase {
  /** Norms of the words after the first. */
  rest: readonly string[];
  tags: Tags;
}

/** What the word files say of one word. */
export interface Met {
  /** Phrases of several words that begin with it, by their second word, longest first; null for none. */
  phrases: ReadonlyMap<string, readonly Phrase[]> | null;
  /** Classes of the word alone. */
  tags: Tags;
}

/** The words of all classes. */
export interface WordMap {
  /** What begins with a word, by its norm. */
  meet(norm: string): Met;
  /** Classes of words that count only as they are written. */
  exact(text: string): Tags;
}

/** Words remembered: they come again and again. */
const MOST = 2000;

/** Words a step. */
const SOME = 200;

/** Builds the look-up, some words a step; it takes some milliseconds in all, so keep the result. */
export function* preparingWordMap(classes: readonly Lexicon[]): Steps<WordMap> {
  const table = new PhraseTable();
  const exact = new PhraseTable();
  const earned: Tags[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (tags: Tags): number => {
    const key = tags.join();
    const number = numbers.get(key) ?? earned.push(tags) - 1;
    numbers.set(key, number);
    return number;
  };
  let done = 0;
  for (const one of classes)
    for (const word of one.words) {
      if (one.case === 'exact') exact.add(word, numberOf([one.tag]));
      else
        for (const [form, tags] of inflections(word, one)) {
          const norms = normsOf(form);
          if (norms) table.add(norms, numberOf(tags));
        }
      if (++done % SOME === 0) yield;
    }
  const small = classes.some((one) => one.case === 'exact' && one.words.some(startsSmall));
  const written = remembering((text) => alone(exact, earned, bare(text)));
  return {
    meet: remembering((norm) => lookUp(table, earned, norm)),
    exact: (text) => (!small && startsSmall(text) ? NONE : written(text)),
  };
}

function remembering<T>(make: (word: string) => T): (word: string) => T {
  const met = new Map<string, T>();
  return (word) => {
    let found = met.get(word);
    if (found === undefined) {
      found = make(word);
      if (met.size >= MOST) met.clear();
      met.set(word, found);
    }
    return found;
  };
}

const normsOf = (form: string): string =>
  /^[a-z' ]+$/.test(form)
    ? form
    : readTokens(form)
        .map((token) => token.norm)
        .join(' ');

function lookUp(table: PhraseTable, earned: readonly Tags[], norm: string): Met {
  const phrases = new Map<string, Phrase[]>();
  for (const { rest, value } of table.starting(norm).sort((a, b) => b.rest.length - a.rest.length)) {
    const [second] = rest;
    if (second !== undefined)
      phrases.set(second, [...(phrases.get(second) ?? []), { rest, tags: earned[value] as Tags }]);
  }
  const base = bare(norm);
  const tags = [...alone(table, earned, norm), ...(base !== norm ? alone(table, earned, base) : [])];
  return { phrases: phrases.size > 0 ? phrases : null, tags: [...new Set(tags)] };
}

/** Classes of a word that is no part of a phrase. */
const alone = (table: PhraseTable, earned: readonly Tags[], word: string): Tags =>
  table.starting(word).flatMap(({ rest, value }) => (rest.length === 0 ? (earned[value] as Tags) : []));

const NONE: Tags = [];

/** Without a possessive ending. */
export function bare(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}
