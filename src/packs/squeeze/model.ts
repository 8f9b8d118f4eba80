/**
 * What is to be expected next in a squeezed text, learnt on the way by both who squeezes and who unsqueezes. Only adding and
 * multiplying, which give the same in every browser; `Math.exp` need not.
 */

/** Chances have 16 bits for the coder. */
const WHOLE = 65536;
/** Log-odds from -12 to 12 in so many steps. */
const STEPS = 4096;
const FURTHEST = 12;
const PER_UNIT = STEPS / (2 * FURTHEST);

const SQUASHED = new Float64Array(STEPS);
const STRETCHED = new Float64Array(STEPS);
/** e^-12 and e^(1/PER_UNIT). */
for (let at = 0, odds = 0.00000614421235332821; at < STEPS; at++, odds *= 1.00587659782)
  SQUASHED[at] = odds / (1 + odds);
for (let at = 0, step = 0; at < STEPS; at++) {
  while (step < STEPS - 1 && (SQUASHED[step] as number) < (at + 0.5) / STEPS) step++;
  STRETCHED[at] = step / PER_UNIT - FURTHEST;
}

/** A chance takes 12 bits, and four more count how often it was met: the less, the faster it learns. */
const MOST_MET = 15;
const FRESH = 2048 << 4;

/** Bits of the number of a context. */
const SIZE = 18;
const WAYS = 3;
const RATE = 0.02;

/** How far a chance moves towards what came, by how often it was met before; the last for most contexts, and for single ones. */
const rates = (slowest: number): Float64Array =>
  Float64Array.from({ length: MOST_MET + 1 }, (_, met) => (met < MOST_MET ? 1 / (met + 1.5) : 1 / slowest));
const QUICK = rates(16);
const SLOW = rates(40);

const fresh = (count: number): Uint16Array => new Uint16Array(count).fill(FRESH);

function learn(chances: Uint16Array, context: number, bit: number, by: Float64Array): void {
  const had = chances[context] as number;
  const met = had & MOST_MET;
  const chance = had >> 4;
  const moved = chance + ((((bit === 1 ? 4095 : 0) - chance) * (by[met] as number)) | 0);
  chances[context] = (moved << 4) | (met < MOST_MET ? met + 1 : MOST_MET);
}

/** Codes one bit: an encoder writes the one given, a decoder ignores it and returns the one read. */
export type Code = (chance: number, bit: number) => number;

/** Texts are of characters below this. */
export const CHARACTERS = 128;
export const SHORTEST = 4;
export const LONGEST = SHORTEST + 255;

/** The pieces of a text, coded bit by bit. */
export class Pieces {
  readonly #kind = fresh(2);
  /** Letters by the one before, the two and the three before. */
  readonly #single = fresh(CHARACTERS * CHARACTERS);
  readonly #pair = fresh(1 << SIZE);
  readonly #triple = fresh(1 << SIZE);
  readonly #weights = new Float64Array(CHARACTERS * WAYS).fill(0.4);
  readonly #length = fresh(256);
  readonly #reach = fresh(32 * 4);
  readonly #high = fresh(32 * 16);
  #before = 0;

  constructor(readonly code: Code) {}

  /** Is a stretch said again, or a new letter set? */
  isAgain(bit: number): number {
    const again = this.#bit(this.#kind, this.#before, bit);
    this.#before = again;
    return again;
  }

  /** One character, after the three before it. */
  letter(value: number, one: number, two: number, three: number): number {
    const pair = Math.imul(one | (two << 7), 0x9e3779b1);
    const triple = Math.imul(one | (two << 7) | (three << 14), 0x85ebca6b);
    let prefix = 1;
    for (let shift = 6; shift >= 0; shift--) {
      const first = (one << 7) | prefix;
      const second = Math.imul(pair + prefix, 0x2545f491) >>> (32 - SIZE);
      const third = Math.imul(triple + prefix, 0x2545f491) >>> (32 - SIZE);
      prefix = (prefix << 1) | this.#mixed(prefix * WAYS, first, second, third, (value >> shift) & 1);
    }
    return prefix - CHARACTERS;
  }

  #mixed(row: number, first: number, second: number, third: number, value: number): number {
    const [singles, pairs, triples, weights] = [this.#single, this.#pair, this.#triple, this.#weights];
    const one = STRETCHED[(singles[first] as number) >> 4] as number;
    const two = STRETCHED[(pairs[second] as number) >> 4] as number;
    const three = STRETCHED[(triples[third] as number) >> 4] as number;
    const sum =
      one * (weights[row] as number) + two * (weights[row + 1] as number) + three * (weights[row + 2] as number);
    const step = ((sum + FURTHEST) * PER_UNIT) | 0;
    const chance = SQUASHED[step < 0 ? 0 : step >= STEPS ? STEPS - 1 : step] as number;
    const share = (chance * WHOLE) | 0;
    const bit = this.code(share < 32 ? 32 : share > WHOLE - 32 ? WHOLE - 32 : share, value);
    const wrong = (bit - chance) * RATE;
    (weights[row] as number) += wrong * one;
    (weights[row + 1] as number) += wrong * two;
    (weights[row + 2] as number) += wrong * three;
    learn(singles, first, bit, SLOW);
    learn(pairs, second, bit, QUICK);
    learn(triples, third, bit, QUICK);
    return bit;
  }

  /** How long a stretch is that was said before. */
  length(value: number): number {
    return this.#tree(this.#length, 0, 8, value - SHORTEST) + SHORTEST;
  }

  /** How far back it was said. */
  reach(value: number, length: number): number {
    const kind = length < 6 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3;
    const bits = this.#tree(this.#reach, kind * 32, 5, 31 - Math.clz32(value));
    const high = Math.min(4, bits);
    let reach = (1 << high) | this.#tree(this.#high, bits * 16, high, (value >> (bits - high)) & ((1 << high) - 1));
    for (let shift = bits - high - 1; shift >= 0; shift--)
      reach = (reach << 1) | this.code(WHOLE / 2, (value >> shift) & 1);
    return reach;
  }

  #tree(chances: Uint16Array, from: number, bits: number, value: number): number {
    let prefix = 1;
    for (let shift = bits - 1; shift >= 0; shift--)
      prefix = (prefix << 1) | this.#bit(chances, from + prefix, (value >> shift) & 1);
    return prefix - (1 << bits);
  }

  #bit(chances: Uint16Array, context: number, value: number): number {
    const bit = this.code(((chances[context] as number) & ~MOST_MET) + 8, value);
    learn(chances, context, bit, QUICK);
    return bit;
  }
}
