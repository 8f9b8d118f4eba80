import type { Literal } from './literals';

/** What a run of word characters holds or may begin. */
interface Run {
  /** Literals that stand in it. */
  inside: Uint16Array;
  /** Those that go on beyond it, or begin with the mark before it, each with how far before its end they begin. */
  across: Uint16Array;
  back: Uint16Array;
  /** What the second character beyond the run must be; 0 where that does not matter. */
  next: Uint16Array;
}

/** Finds in one pass which of many literals a text holds. A word met again is only looked up. */
export class LiteralIndex {
  readonly #numbers = new Map<string, number>();
  readonly #literals: Literal[] = [];
  /** Literals of nothing but word characters, by their text. */
  readonly #within = new Map<string, number[]>();
  /** Literals that go on after their first word, by that word. */
  readonly #beyond = new Map<string, number[]>();
  /** Literals that begin with one mark or blank before a word, by the beginning of that word that is theirs. */
  readonly #after = new Map<string, number[]>();
  /** Other literals that begin with a mark or a blank, by its code. */
  readonly #marks = new Map<number, number[]>();
  readonly #runs = new Map<string, Run>();
  #longest = 0;
  #met: number[] = [];
  /** For each literal whether the text that was asked of last holds it: 1 or 0. */
  there = new Uint8Array(1024);

  /** The number of a literal, from then on looked for. */
  number(literal: Literal): number {
    const { text, starts, ends } = literal;
    const key = `${starts ? '<' : ' '}${text}${ends ? '>' : ' '}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#literals.push(literal) - 1;
    this.#numbers.set(key, number);
    if (number >= this.there.length) this.there = new Uint8Array(number * 2);
    this.#runs.clear();
    const first = /^\w*/.exec(text)?.[0] ?? '';
    const second = first === '' ? (/^\W(\w+)/.exec(text)?.[1] ?? '') : '';
    if (first !== '') push(first === text ? this.#within : this.#beyond, first, number);
    else if (second !== '') push(this.#after, second, number);
    else push(this.#marks, text.charCodeAt(0), number);
    this.#longest = Math.max(this.#longest, first.length, second.length);
    return number;
  }

  /**
   * The literals that are there, each once.
   * @param lower the text in small letters
   */
  met(lower: string): readonly number[] {
    const there = this.there;
    for (let at = 0; at < this.#met.length; at++) there[this.#met[at] as number] = 0;
    const met: number[] = [];
    for (let at = 0; at < lower.length; ) {
      const code = lower.charCodeAt(at);
      if (!isWord(code)) {
        const marks = this.#marks.get(code);
        if (marks) for (let i = 0; i < marks.length; i++) this.#look(marks[i] as number, lower, at, met);
        at++;
        continue;
      }
      let end = at + 1;
      while (end < lower.length && isWord(lower.charCodeAt(end))) end++;
      const { inside, across, back, next } = this.#run(lower.slice(at, end));
      for (let i = 0; i < inside.length; i++) {
        const number = inside[i] as number;
        if (there[number] === 1) continue;
        there[number] = 1;
        met.push(number);
      }
      const beyond = end + 1 < lower.length ? lower.charCodeAt(end + 1) : 0;
      for (let i = 0; i < across.length; i++)
        if (next[i] === beyond || next[i] === 0) this.#look(across[i] as number, lower, end - (back[i] as number), met);
      at = end;
    }
    this.#met = met;
    return met;
  }

  #look(number: number, lower: string, at: number, met: number[]): void {
    if (this.there[number] === 1 || !isAt(this.#literals[number] as Literal, lower, at)) return;
    this.there[number] = 1;
    met.push(number);
  }

  #run(word: string): Run {
    let run = this.#runs.get(word);
    if (!run) {
      if (this.#runs.size >= MOST) this.#runs.clear();
      run = this.#read(word);
      this.#runs.set(word, run);
    }
    return run;
  }

  #read(word: string): Run {
    const inside = new Set<number>();
    const across: number[] = [];
    const back: number[] = [];
    const add = (number: number, length: number) => {
      across.push(number);
      back.push(length);
    };
    for (let from = 0; from < word.length; from++) {
      const most = Math.min(word.length, from + this.#longest);
      for (let to = from + 1; to <= most; to++)
        for (const number of this.#within.get(word.slice(from, to)) ?? NONE) {
          const { starts, ends } = this.#literals[number] as Literal;
          if ((from === 0 || !starts) && (to === word.length || !ends)) inside.add(number);
        }
      if (word.length - from > this.#longest) continue;
      for (const number of this.#beyond.get(word.slice(from)) ?? NONE) {
        if (from > 0 && this.#literals[number]?.starts) continue;
        add(number, word.length - from);
      }
    }
    for (let to = 1; to <= Math.min(word.length, this.#longest); to++)
      for (const number of this.#after.get(word.slice(0, to)) ?? NONE) {
        if (to < word.length && this.#literals[number]?.text.length !== to + 1) continue;
        add(number, word.length + 1);
      }
    const next = across.map((number, at) => {
      const { text } = this.#literals[number] as Literal;
      const beyond = (back[at] as number) + 1;
      return beyond < text.length ? text.charCodeAt(beyond) : 0;
    });
    return {
      inside: Uint16Array.from(inside),
      across: Uint16Array.from(across),
      back: Uint16Array.from(back),
      next: Uint16Array.from(next),
    };
  }
}

/** Runs remembered. */
const MOST = 2000;
const NONE: readonly number[] = [];

function push<K>(map: Map<K, number[]>, key: K, number: number): void {
  const list = map.get(key);
  if (list) list.push(number);
  else map.set(key, [number]);
}

const isAt = ({ text, starts, ends }: Literal, lower: string, at: number): boolean =>
  at >= 0 &&
  lower.startsWith(text, at) &&
  (!starts || !isWord(lower.charCodeAt(at - 1))) &&
  (!ends || !isWord(lower.charCodeAt(at + text.length)));

/** What `\b` calls a word: ASCII letters and digits. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
