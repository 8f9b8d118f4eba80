import { sentenceAt } from './sentences';

/** A sentence at its place in the draft; `same` stays one object for as long as the words do. */
export interface Unit<T> {
  start: number;
  end: number;
  /** How far the splitter had to look to find the end. */
  reach: number;
  same: T;
}

/** Sentences kept beside those of the draft, for words that come back by undo or twice in a draft. */
const KEPT = 400;

/** All sentences of a text in plain lists: a long draft has more than a thousand, and each key asks for all of them. */
export interface Run<T> {
  same: readonly T[];
  start: Int32Array;
  end: Int32Array;
}

/** Splits a text that changes a little at a time: only the sentences round a change are read again. */
export class Units<T> {
  #text = '';
  #same: readonly T[] = [];
  #start: Int32Array = new Int32Array(0);
  #end: Int32Array = new Int32Array(0);
  #reach: Int32Array = new Int32Array(0);
  readonly #known = new Map<string, T>();

  /** @param make called once for each new sentence. */
  constructor(readonly make: (text: string) => T) {}

  /** The sentences of the text, one object each. */
  update(text: string): Unit<T>[] {
    const { same, start, end } = this.run(text);
    return same.map((one, at) => ({
      start: start[at] as number,
      end: end[at] as number,
      reach: this.#reach[at] as number,
      same: one,
    }));
  }

  /** The same as lists, which are not changed later. */
  run(text: string): Run<T> {
    this.#change(text);
    return { same: this.#same, start: this.#start, end: this.#end };
  }

  #change(text: string): void {
    const count = this.#same.length;
    const prefix = commonPrefix(this.#text, text);
    if (prefix === text.length && prefix === this.#text.length) return;
    const unchangedFrom = text.length - commonSuffix(this.#text, text, prefix);
    const shift = text.length - this.#text.length;
    const startOf = (at: number) => (this.#start[at] as number) + shift;

    let kept = 0;
    while (kept < count && (this.#reach[kept] as number) < prefix) kept++;
    const fresh: Unit<T>[] = [];
    let at = kept > 0 ? (this.#end[kept - 1] as number) : 0;
    let old = kept;
    let next = sentenceAt(text, at);
    for (; next; next = sentenceAt(text, at)) {
      if (next.start >= unchangedFrom) {
        while (old < count && startOf(old) < next.start) old++;
        if (old < count && startOf(old) === next.start) break;
      }
      fresh.push({ ...next, same: this.#get(text.slice(next.start, next.end)) });
      at = next.end;
    }
    if (!next) old = count;
    this.#same = this.#same.slice(0, kept).concat(
      fresh.map(({ same }) => same),
      this.#same.slice(old),
    );
    const moved = (list: Int32Array, own: readonly number[]): Int32Array => {
      const all = new Int32Array(this.#same.length);
      all.set(list.subarray(0, kept));
      all.set(own, kept);
      const rest = kept + own.length - old;
      all.set(list.subarray(old, count), old + rest);
      if (shift !== 0) for (let at = old + rest; at < all.length; at++) all[at] = (all[at] as number) + shift;
      return all;
    };
    this.#start = moved(
      this.#start,
      fresh.map(({ start }) => start),
    );
    this.#end = moved(
      this.#end,
      fresh.map(({ end }) => end),
    );
    this.#reach = moved(
      this.#reach,
      fresh.map(({ reach }) => reach),
    );
    this.#text = text;
  }

  #get(text: string): T {
    const known = this.#known.get(text);
    if (known !== undefined) {
      this.#known.delete(text);
      this.#known.set(text, known);
      return known;
    }
    if (this.#known.size >= KEPT)
      for (const oldest of [...this.#known.keys()].slice(0, KEPT / 4)) this.#known.delete(oldest);
    const made = this.make(text);
    this.#known.set(text, made);
    return made;
  }
}

const STEP = 4096;

function commonPrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  for (let step = STEP; step > 16; step >>= 2)
    while (at + step <= most && one.slice(at, at + step) === other.slice(at, at + step)) at += step;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** Characters the two texts end with alike, beyond the prefix they begin with alike. */
function commonSuffix(one: string, other: string, prefix: number): number {
  const most = Math.min(one.length, other.length) - prefix;
  const piece = (text: string, length: number, step: number) =>
    text.slice(text.length - length - step, text.length - length);
  let length = 0;
  for (let step = STEP; step > 16; step >>= 2)
    while (length + step <= most && piece(one, length, step) === piece(other, length, step)) length += step;
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length))
    length++;
  return length;
}
