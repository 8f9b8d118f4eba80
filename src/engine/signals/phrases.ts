import type { Token } from '../text/token';
import { readTokens } from '../text/tokens';

interface Entry {
  /** The words after the first; one ending in `*` matches any word that begins so. */
  rest: string[];
  ids: number[];
}

/** Says, for every phrase that occurs, which list it is from and where. */
export type OnPhrase = (id: number, start: number, end: number) => void;

/**
 * Finds the words of all signals in one walk over the tokens, however many signals there are.
 * Hyphens inside a word do not count ("year-old" is "year old"), nor does a possessive ending.
 */
export class Phrases {
  readonly #byFirst = new Map<string, Entry[]>();
  /** Entries whose first word is open-ended, by its first two letters. */
  readonly #openEnded = new Map<string, (Entry & { first: string })[]>();
  /** What may begin with a word, as far as words were met: they come again and again. */
  readonly #met = new Map<string, readonly Entry[]>();

  add(phrase: string, id: number): void {
    this.#met.clear();
    const words = wordsOf(phrase);
    const [first, ...rest] = words;
    if (first === undefined) return;
    if (first.endsWith('*')) push(this.#openEnded, first.slice(0, 2), { first: first.slice(0, -1), rest, ids: [id] });
    else {
      const known = this.#byFirst.get(first)?.find((entry) => entry.rest.join(' ') === rest.join(' '));
      if (known) known.ids.push(id);
      else push(this.#byFirst, first, { rest, ids: [id] });
    }
  }

  scan(tokens: readonly Token[], found: OnPhrase): void {
    const words = joined(tokens);
    for (let at = 0; at < words.length; at++) {
      const token = words[at] as Token;
      this.#try(words, at, this.#beginning(token.norm), found);
      if (token.kind === 'hashtag') this.#try(words, at, this.#byFirst.get(`#${token.norm}`), found);
    }
  }

  #beginning(norm: string): readonly Entry[] {
    const met = this.#met.get(norm);
    if (met) return met;
    const bare = withoutPossessive(norm);
    const entries = [
      ...(this.#byFirst.get(norm) ?? []),
      ...(bare !== norm ? (this.#byFirst.get(bare) ?? []) : []),
      ...(this.#openEnded.get(norm.slice(0, 2)) ?? []).filter(({ first }) => norm.startsWith(first)),
    ];
    if (this.#met.size >= MET) this.#met.clear();
    this.#met.set(norm, entries.length > 0 ? entries : NONE);
    return entries;
  }

  #try(words: readonly Token[], at: number, entries: readonly Entry[] | undefined, found: OnPhrase): void {
    if (!entries) return;
    for (const { rest, ids } of entries) {
      if (!follows(words, at + 1, rest)) continue;
      const start = (words[at] as Token).start;
      const end = endOf(words[at + rest.length] as Token);
      for (const id of ids) found(id, start, end);
    }
  }
}

const NONE: readonly Entry[] = [];
/** Words remembered. */
const MET = 2000;

function follows(words: readonly Token[], from: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const norm = words[from + i]?.norm;
    const want = rest[i] as string;
    if (norm === undefined) return false;
    if (want.endsWith('*') ? !norm.startsWith(want.slice(0, -1)) : norm !== want && withoutPossessive(norm) !== want)
      return false;
  }
  return true;
}

/** The tokens without hyphens that join two words. */
export function joined(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ norm }) => norm === '-')) return tokens;
  return tokens.filter(
    (token, at) => token.norm !== '-' || tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end,
  );
}

const withoutPossessive = (norm: string): string => (norm.endsWith("'s") && norm.length > 2 ? norm.slice(0, -2) : norm);
const endOf = (token: Token): number => (/['’ʼ]s$/iu.test(token.text) ? token.end - 2 : token.end);

/** The norms of a phrase as written in a rule file, a final `*` kept on its word. */
export function wordsOf(phrase: string): string[] {
  return phrase.split(/\s+/).flatMap((part) => {
    const open = part.endsWith('*') && /\p{L}\*$/u.test(part);
    const tokens = joined(readTokens(open ? part.slice(0, -1) : part));
    const norms = tokens.map((token) => (token.kind === 'hashtag' ? `#${token.norm}` : token.norm));
    if (open) norms.push(`${norms.pop() ?? ''}*`);
    return norms;
  });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
