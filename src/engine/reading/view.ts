import type { Sentence, Token } from '../text/token';
import { isIn, type Sets, setsOf, type WordSet, wordSet } from './word-set';

/** Something the reading knows, and the words that show it. Offsets are UTF-16 code units within the sentence. */
export interface Fact {
  name: string;
  start: number;
  end: number;
}

const STOP = wordSet(/^[.;!?:]$/);

/** The sets of what stands before the first token and after the last. */
let nothing: Sets | undefined;

/** A tagged sentence being read: questions about its tokens, and a place to write down what was found. */
export class View {
  readonly facts: Fact[] = [];
  readonly tokens: readonly Token[];
  readonly length: number;
  /** The sets of each token. */
  readonly sets: readonly Sets[];

  constructor(readonly sentence: Sentence) {
    this.tokens = sentence.tokens;
    this.length = this.tokens.length;
    this.sets = this.tokens.map(({ norm }) => setsOf(norm));
  }

  norm(at: number): string {
    return at >= 0 && at < this.length ? (this.tokens[at] as Token).norm : '';
  }

  text(at: number): string {
    return at >= 0 && at < this.length ? (this.tokens[at] as Token).text : '';
  }

  /** The word there is in this set. */
  fits(at: number, set: WordSet): boolean {
    if (at >= 0 && at < this.length) return isIn(this.sets[at] as Sets, set);
    nothing ??= setsOf('');
    return isIn(nothing, set);
  }

  /** The token is there and is of this class. */
  is(at: number, tag: string): boolean {
    if (at < 0 || at >= this.length) return false;
    const { tags } = this.tokens[at] as Token;
    for (let i = 0; i < tags.length; i++) if (tags[i] === tag) return true;
    return false;
  }

  isAny(at: number, tags: readonly string[]): boolean {
    if (at < 0 || at >= this.length) return false;
    const own = (this.tokens[at] as Token).tags;
    for (let i = 0; i < own.length; i++) {
      const tag = own[i];
      for (let k = 0; k < tags.length; k++) if (tags[k] === tag) return true;
    }
    return false;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.length && (this.tokens[at] as Token).kind === 'word';
  }

  isPunct(at: number): boolean {
    if (at < 0 || at >= this.length) return true;
    const { kind } = this.tokens[at] as Token;
    return kind === 'punct' || kind === 'emoji';
  }

  /** Last token of the run of this class that begins at `at`. */
  runEnd(at: number, tag: string): number {
    let last = at;
    while (this.is(last + 1, tag)) last++;
    return last;
  }

  /** First token of this class from `from` on, at most `reach` tokens further and in the same clause; -1 if none. */
  find(tag: string, from: number, reach: number): number {
    const end = Math.min(this.length, from + reach);
    for (let at = from; at < end; at++) {
      if (this.is(at, tag)) return at;
      if (this.fits(at, STOP)) return -1;
    }
    return -1;
  }

  /** Writes down a fact shown by the tokens from `first` to `last`. */
  add(name: string, first: number, last = first): void {
    const start = this.tokens[first]?.start ?? 0;
    const end = this.tokens[Math.min(last, this.tokens.length - 1)]?.end ?? start;
    this.facts.push({ name, start, end });
  }
}
