/**
 * Squeezes the text of the rules for the bundle: to half of what it was, and an eighth less than gzip makes of it. Every page
 * of a site has less to load and to keep, and only one in which somebody writes takes the time to unsqueeze it.
 */
import { CHARACTERS, LONGEST, Pieces, SHORTEST } from './model';
import { toSigns } from './signs';

/**
 * @param text of ASCII characters
 * @returns signs, for `unsqueezing`.
 * @throws RangeError naming a character that is none.
 */
export function squeeze(text: string): string {
  const other = /[^\0-\x7f]/.exec(text);
  if (other) throw new RangeError(`"${other[0]}" at ${other.index} is no ASCII character`);
  const coder = new Encoder();
  const pieces = new Pieces((chance, bit) => coder.code(chance, bit));
  const at = (index: number) => (index < 0 ? 0 : text.charCodeAt(index));
  let index = 0;
  for (const { length, reach } of cut(text)) {
    pieces.isAgain(length > 1 ? 1 : 0);
    if (length === 1) pieces.letter(at(index) % CHARACTERS, at(index - 1), at(index - 2), at(index - 3));
    else {
      pieces.length(length);
      pieces.reach(reach, length);
    }
    index += length;
  }
  return toSigns(`${String.fromCharCode(...lengthOf(text))}${coder.end()}`);
}

const lengthOf = ({ length }: string): number[] => [24, 16, 8, 0].map((shift) => (length >>> shift) & 255);

/** Halves a range of 32 bits again and again; what is settled of it is written. */
class Encoder {
  #bytes: string[] = [];
  #low = 0;
  #high = 0xffffffff;

  code(chance: number, bit: number): number {
    const middle = this.#low + Math.floor(((this.#high - this.#low) * chance) / 65536);
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#bytes.push(String.fromCharCode(this.#low >>> 24));
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
    return bit;
  }

  end(): string {
    for (const shift of [24, 16, 8, 0]) this.#bytes.push(String.fromCharCode((this.#low >>> shift) & 255));
    return this.#bytes.join('');
  }
}

interface Piece {
  /** 1 for a letter. */
  length: number;
  reach: number;
}

/** Bits that a letter takes about, and a stretch said before beside its distance. */
const LETTER = 2.3;
const STRETCH = 4.5;
const TRIED = 200;

/** Cuts a text into the letters and stretches that take the fewest bits, as far as that can be told beforehand. */
function cut(text: string): Piece[] {
  const cost = new Float64Array(text.length + 1);
  const best = stretchesIn(text);
  const chosen: Piece[] = new Array(text.length);
  for (let at = text.length - 1; at >= 0; at--) {
    cost[at] = (cost[at + 1] as number) + LETTER;
    chosen[at] = { length: 1, reach: 0 };
    let length = SHORTEST;
    for (const stretch of best[at] as Piece[])
      for (; length <= stretch.length; length++) {
        const bits = STRETCH + 0.9 * Math.log2(stretch.reach) + (cost[at + length] as number);
        if (bits >= (cost[at] as number)) continue;
        cost[at] = bits;
        chosen[at] = { length, reach: stretch.reach };
      }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += (chosen[at] as Piece).length) pieces.push(chosen[at] as Piece);
  return pieces;
}

/** For each place the stretches before it that go on alike, longer ones further back. */
function stretchesIn(text: string): Piece[][] {
  const last = new Map<string, number>();
  const before = new Int32Array(text.length);
  return Array.from({ length: text.length }, (_, at) => {
    const found: Piece[] = [];
    const key = text.slice(at, at + SHORTEST);
    if (key.length < SHORTEST) return found;
    before[at] = last.get(key) ?? -1;
    last.set(key, at);
    let longest = SHORTEST - 1;
    let left = TRIED;
    for (let old = before[at] as number; old >= 0 && left-- > 0 && longest < LONGEST; old = before[old] as number) {
      if (text[old + longest] !== text[at + longest]) continue;
      let length = 0;
      while (length < LONGEST && at + length < text.length && text[old + length] === text[at + length]) length++;
      if (length > longest) {
        longest = length;
        found.push({ length, reach: at - old });
      }
    }
    return found;
  });
}
