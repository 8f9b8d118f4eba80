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

/** Splits a text that changes a little at a time: only the sentences round a change are read again. */
export class Units<T> {
  #text = '';
  #units: Unit<T>[] = [];
  readonly #known = new Map<string, T>();

  /** @param make called once for each new sentence. */
  constructor(readonly make: (text: string) => T) {}

  /** The sentences of the text; their places are right until the next update. */
  update(text: string): readonly Unit<T>[] {
    if (text === this.#text) return this.#units;
    const units = this.#units;
    const prefix = commonPrefix(this.#text, text);
    const unchangedFrom = text.length - commonSuffix(this.#text, text, prefix);
    const shift = text.length - this.#text.length;

    let kept = 0;
    while (kept < units.length && (units[kept] as Unit<T>).reach < prefix) kept++;
    const fresh: Unit<T>[] = [];
    let at = units[kept - 1]?.end ?? 0;
    let old = kept;
    let next = sentenceAt(text, at);
    for (; next; next = sentenceAt(text, at)) {
      if (next.start >= unchangedFrom) {
        while (old < units.length && (units[old] as Unit<T>).start + shift < next.start) old++;
        if (units[old] && (units[old] as Unit<T>).start + shift === next.start) break;
      }
      fresh.push({ ...next, same: this.#get(text.slice(next.start, next.end)) });
      at = next.end;
    }
    const after = next ? units.slice(old) : [];
    if (shift !== 0) for (const unit of after) move(unit, shift);
    this.#units = units.slice(0, kept).concat(fresh, after);
    this.#text = text;
    return this.#units;
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

function move<T>(unit: Unit<T>, by: number): void {
  unit.start += by;
  unit.end += by;
  unit.reach += by;
}

const STEP = 2048;

function commonPrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + STEP <= most && other.startsWith(one.slice(at, at + STEP), at)) at += STEP;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** Characters the two texts end with alike, beyond the prefix they begin with alike. */
function commonSuffix(one: string, other: string, prefix: number): number {
  const most = Math.min(one.length, other.length) - prefix;
  let length = 0;
  while (
    length + STEP <= most &&
    other.endsWith(one.slice(one.length - length - STEP, one.length - length), other.length - length)
  )
    length += STEP;
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length))
    length++;
  return length;
}
