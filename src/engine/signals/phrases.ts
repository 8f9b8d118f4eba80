import { PhraseTable } from '../text/phrase-table';
import type { Token } from '../text/token';
import { readTokens } from '../text/tokens';

interface Entry {
  /** The words after the first; one ending in `*` matches any word that begins so. */
  rest: readonly string[];
  id: number;
}

/** What may begin with a word. */
interface Begun {
  /** Lists that hold the word alone. */
  alone: readonly number[];
  /** Phrases by their second word, and those whose second word is open-ended. */
  bySecond: ReadonlyMap<string, readonly Entry[]>;
  open: readonly Entry[];
}

/** Says, for every phrase that occurs, which list it is from and where. */
export type OnPhrase = (id: number, start: number, end: number) => void;

/**
 * Finds the words of all signals in one walk over the tokens, however many signals there are.
 * Hyphens inside a word do not count ("year-old" is "year old"), nor does a possessive ending.
 */
export class Phrases {
  readonly #table = new PhraseTable();
  /** Phrases whose first word is open-ended, by its first two letters. */
  readonly #openEnded = new Map<string, (Entry & { first: string })[]>();
  /** What may begin with a word, as far as words were met: they come again and again. */
  readonly #met = new Map<string, Begun | null>();

  add(phrase: string, id: number): void {
    this.#met.clear();
    const words = wordsOf(phrase);
    const [first, ...rest] = words;
    if (first === undefined) return;
    if (first.endsWith('*')) push(this.#openEnded, first.slice(0, 2), { first: first.slice(0, -1), rest, id });
    else this.#table.add(words.join(' '), id);
  }

  scan(tokens: readonly Token[], found: OnPhrase): void {
    const words = joined(tokens);
    for (let at = 0; at < words.length; at++) {
      const { norm, kind } = words[at] as Token;
      const begun = this.#beginning(norm);
      if (begun !== null) tell(begun, words, at, found);
      if (kind !== 'hashtag') continue;
      const tagged = this.#beginning(`#${norm}`);
      if (tagged !== null) tell(tagged, words, at, found);
    }
  }

  #beginning(norm: string): Begun | null {
    let begun = this.#met.get(norm);
    if (begun === undefined) {
      if (this.#met.size >= MET) this.#met.clear();
      begun = this.#read(norm);
      this.#met.set(norm, begun);
    }
    return begun;
  }

  #read(norm: string): Begun | null {
    const bare = withoutPossessive(norm);
    const open = norm.startsWith('#') ? NONE : (this.#openEnded.get(norm.slice(0, 2)) ?? NONE);
    const entries: Entry[] = [
      ...[norm, ...(bare !== norm ? [bare] : [])].flatMap((word) =>
        this.#table.starting(word).map(({ rest, value }) => ({ rest, id: value })),
      ),
      ...open.filter(({ first }) => norm.startsWith(first)),
    ];
    if (entries.length === 0) return null;
    const begun = { alone: [] as number[], bySecond: new Map<string, Entry[]>(), open: [] as Entry[] };
    for (const entry of entries) {
      const [second] = entry.rest;
      if (second === undefined) begun.alone.push(entry.id);
      else if (second.endsWith('*')) begun.open.push(entry);
      else push(begun.bySecond, second, entry);
    }
    return begun;
  }
}

function tell({ alone, bySecond, open }: Begun, words: readonly Token[], at: number, found: OnPhrase): void {
  const { start } = words[at] as Token;
  if (alone.length > 0) {
    const end = endOf(words[at] as Token);
    for (let i = 0; i < alone.length; i++) found(alone[i] as number, start, end);
  }
  const second = words[at + 1]?.norm;
  if (second === undefined) return;
  const attempt = ({ rest, id }: Entry) => {
    if (follows(words, at + 1, rest)) found(id, start, endOf(words[at + rest.length] as Token));
  };
  if (bySecond.size > 0) {
    bySecond.get(second)?.forEach(attempt);
    const bare = withoutPossessive(second);
    if (bare !== second) bySecond.get(bare)?.forEach(attempt);
  }
  open.forEach(attempt);
}

const NONE: readonly (Entry & { first: string })[] = [];
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
