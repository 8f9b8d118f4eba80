import type { Sentence, Token } from '../text/token';

/** Something the reading knows, and the words that show it. Offsets are UTF-16 code units within the sentence. */
export interface Fact {
  name: string;
  start: number;
  end: number;
}

/** A tagged sentence being read: questions about its tokens, and a place to write down what was found. */
export class View {
  readonly facts: Fact[] = [];
  readonly tokens: readonly Token[];

  constructor(readonly sentence: Sentence) {
    this.tokens = sentence.tokens;
  }

  get length(): number {
    return this.tokens.length;
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** The token is there and is of this class. */
  is(at: number, tag: string): boolean {
    return this.tokens[at]?.tags.includes(tag) ?? false;
  }

  isAny(at: number, tags: readonly string[]): boolean {
    const own = this.tokens[at]?.tags;
    if (own) for (let i = 0; i < own.length; i++) if (tags.includes(own[i] as string)) return true;
    return false;
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  isPunct(at: number): boolean {
    const token = this.tokens[at];
    return token === undefined || token.kind === 'punct' || token.kind === 'emoji';
  }

  /** Last token of the run of this class that begins at `at`. */
  runEnd(at: number, tag: string): number {
    let last = at;
    while (this.is(last + 1, tag)) last++;
    return last;
  }

  /** First token of this class from `from` on, at most `reach` tokens further and in the same clause; -1 if none. */
  find(tag: string, from: number, reach: number): number {
    const end = Math.min(this.tokens.length, from + reach);
    for (let at = from; at < end; at++) {
      if (this.is(at, tag)) return at;
      if (/^[.;!?:]$/.test(this.text(at))) return -1;
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
