/** Names of facts by number. They are few, and every window that a key touches joins hundreds of them again. */
const numbers = new Map<string, number>();
const texts: string[] = [];

/** The number of a name, from 0 on; the same for as long as the page lives. */
export function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = texts.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

export const nameOf = (number: number): string => texts[number] as string;

/** A set of names, in the order in which they came. */
export class Names implements Iterable<string> {
  readonly numbers: number[];
  #bits: Uint32Array;

  constructor(from?: Names) {
    this.numbers = from ? from.numbers.slice() : [];
    this.#bits = from ? from.#bits.slice() : new Uint32Array((texts.length >>> 5) + 2);
  }

  has(name: string): boolean {
    const number = numbers.get(name);
    return number !== undefined && (((this.#bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  add(name: string): void {
    this.#add(numberOf(name));
  }

  addAll(more: readonly number[]): void {
    for (let at = 0; at < more.length; at++) this.#add(more[at] as number);
  }

  #add(number: number): void {
    const slot = number >>> 5;
    if (slot >= this.#bits.length) this.#grow();
    const bits = this.#bits[slot] as number;
    const own = 1 << (number & 31);
    if ((bits & own) !== 0) return;
    this.#bits[slot] = bits | own;
    this.numbers.push(number);
  }

  #grow(): void {
    const bits = new Uint32Array((texts.length >>> 5) + 2);
    bits.set(this.#bits);
    this.#bits = bits;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.numbers.map(nameOf)[Symbol.iterator]();
  }
}
