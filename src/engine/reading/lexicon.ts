import type { Lexicon } from '../pack';
import type { Steps } from '../steps';
import type { Token } from '../text/token';
import { readTokens } from '../text/tokens';
import { inflections } from './inflect';

interface Phrase {
  /** Norms of the words after the first. */
  rest: readonly string[];
  tags: readonly string[];
}

/** Words by their first norm; single words come as phrases with an empty rest. Longest phrases first. */
export interface WordMap {
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  exact: ReadonlyMap<string, readonly string[]>;
  /** What begins with a word, as far as words were met: they come again and again. */
  met: Map<string, Met>;
}

/** The phrases of several words, and the classes of the word alone. */
interface Met {
  phrases: readonly Phrase[];
  tags: readonly string[];
}

/** Words remembered. */
const MOST = 3000;

/** Words a step. */
const SOME = 200;

/** Builds the look-up, some words a step; it takes some milliseconds in all, so keep the result. */
export function* preparingWordMap(classes: readonly Lexicon[]): Steps<WordMap> {
  const phrases = new Map<string, Phrase[]>();
  const exact = new Map<string, string[]>();
  let done = 0;
  for (const one of classes)
    for (const word of one.words) {
      if (one.case === 'exact') push(exact, word, one.tag);
      else for (const [form, tags] of inflections(word, one)) addPhrase(phrases, form, tags);
      if (++done % SOME === 0) yield;
    }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { phrases, exact, met: new Map() };
}

function addPhrase(phrases: Map<string, Phrase[]>, form: string, tags: readonly string[]): void {
  const norms = /^[a-z' ]+$/.test(form) ? form.split(' ') : readTokens(form).map((token) => token.norm);
  const [first, ...rest] = norms;
  if (first !== undefined) push(phrases, first, { rest, tags });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Puts the classes of each word and phrase on `tags`, one array a token. */
export function lookUp(words: WordMap, tokens: readonly Token[], tags: string[][]): void {
  tokens.forEach((token, at) => {
    for (const tag of words.exact.get(bare(token.text)) ?? NONE) add(tags, at, tag);
    const { phrases, tags: alone } = meet(words, token.norm);
    for (let i = 0; i < phrases.length; i++) tagPhrase(phrases[i] as Phrase, tokens, at, tags);
    for (let i = 0; i < alone.length; i++) add(tags, at, alone[i] as string);
  });
}

const NONE: readonly string[] = [];

function meet({ phrases, met }: WordMap, norm: string): Met {
  let found = met.get(norm);
  if (!found) {
    const all = phrases.get(norm) ?? [];
    const base = bare(norm);
    const alone = [...all, ...(base !== norm ? (phrases.get(base) ?? []) : [])].filter(({ rest }) => rest.length === 0);
    found = { phrases: all.filter(({ rest }) => rest.length > 0), tags: alone.flatMap(({ tags }) => tags) };
    if (met.size >= MOST) met.clear();
    met.set(norm, found);
  }
  return found;
}

function tagPhrase(phrase: Phrase, tokens: readonly Token[], at: number, tags: string[][]): void {
  for (let k = 0; k < phrase.rest.length; k++) {
    const norm = tokens[at + 1 + k]?.norm;
    const last = k === phrase.rest.length - 1;
    if (norm !== phrase.rest[k] && !(last && norm !== undefined && bare(norm) === phrase.rest[k])) return;
  }
  for (let k = 0; k <= phrase.rest.length; k++) for (const tag of phrase.tags) add(tags, at + k, tag);
}

/** Without a possessive ending. */
function bare(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}

function add(tags: string[][], at: number, tag: string): void {
  const list = tags[at];
  if (list && !list.includes(tag)) list.push(tag);
}
