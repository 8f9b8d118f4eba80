/** A phrase that begins with the word asked for. */
export interface Begun {
  /** Norms of the words after the first. */
  rest: readonly string[];
  value: number;
}

const BLANK = 32;
const END = 10;

/**
 * Many phrases, each with a number, by their first word. They lie in one text beside plain arrays: an object for each of
 * tens of thousands of words would take megabytes in every tab. What is asked often is for the caller to remember.
 */
export class PhraseTable {
  #parts: string[] = [];
  #values: number[] = [];
  #text = '';
  #starts = new Uint32Array(0);
  #numbers = new Uint16Array(0);
  /** For each hash the first phrase, from 1 on, and for each phrase the next one of that hash. */
  #heads = new Uint32Array(1);
  #next = new Uint32Array(0);
  #settled = 0;

  /**
   * @param norms the words, by blanks
   * @param value 0 to 65535
   */
  add(norms: string, value: number): void {
    this.#parts.push(norms);
    this.#values.push(value);
  }

  /** The phrases that begin with this word, in the order in which they were added. */
  starting(first: string): Begun[] {
    if (this.#parts.length > 0) this.#settle();
    const found: Begun[] = [];
    const text = this.#text;
    let at = this.#heads[hash(first, 0, first.length) & (this.#heads.length - 1)] as number;
    for (; at > 0; at = this.#next[at - 1] as number) {
      const start = this.#starts[at - 1] as number;
      const after = text.charCodeAt(start + first.length);
      if ((after !== BLANK && after !== END) || !text.startsWith(first, start)) continue;
      const rest = after === END ? [] : text.slice(start + first.length + 1, text.indexOf('\n', start)).split(' ');
      found.push({ rest, value: this.#numbers[at - 1] as number });
    }
    return found;
  }

  /** Lays down what was added since. */
  #settle(): void {
    const had = this.#settled;
    const count = had + this.#parts.length;
    const starts = new Uint32Array(count);
    const numbers = new Uint16Array(count);
    starts.set(this.#starts);
    numbers.set(this.#numbers);
    let end = this.#text.length;
    this.#parts.forEach((part, at) => {
      starts[had + at] = end;
      numbers[had + at] = this.#values[at] as number;
      end += part.length + 1;
    });
    // Joined and not added up: a text put together piece by piece is kept as its pieces.
    this.#text = [this.#text, ...this.#parts.map((part) => `${part}\n`)].join('');
    this.#parts = [];
    this.#values = [];
    this.#starts = starts;
    this.#numbers = numbers;
    this.#settled = count;
    this.#link();
  }

  #link(): void {
    let size = 16;
    while (size < this.#settled) size *= 2;
    this.#heads = new Uint32Array(size);
    this.#next = new Uint32Array(this.#settled);
    for (let at = this.#settled - 1; at >= 0; at--) {
      const start = this.#starts[at] as number;
      let end = start;
      for (let code = this.#text.charCodeAt(end); code !== BLANK && code !== END; code = this.#text.charCodeAt(end))
        end++;
      const slot = hash(this.#text, start, end) & (size - 1);
      this.#next[at] = this.#heads[slot] as number;
      this.#heads[slot] = at + 1;
    }
  }
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, from: number, to: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum ^ (sum >>> 15);
}
