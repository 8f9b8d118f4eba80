/** Names of facts by number. They are few, and every window that a key touches joins hundreds of them again. */
const numbers = new Map<string, number>();
const texts: string[] = [];

/** The number of a name, from 0 on; the same for as long as the page lives. */
export function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = texts.push(name) - 1;
    numbers.set(name, number);
    for (const set of sets) set.meet(number);
  }
  return number;
}

export const nameOf = (number: number): string => texts[number] as string;

/** The numbers of `name-0` to `name-most`, for what is told in steps. */
export const numbered = (name: string, most: number): readonly number[] =>
  Array.from({ length: most + 1 }, (_, at) => numberOf(`${name}-${at}`));

/** Tells of a name whether it is one of a set: an expression, as a rule. */
type Holds = Pick<RegExp, 'test'>;

/** Names of one meaning, by the places of their bits. */
export class NameSet {
  readonly slots: number[] = [];
  readonly bits: number[] = [];

  constructor(readonly holds: Holds) {
    for (let number = 0; number < texts.length; number++) this.meet(number);
  }

  /** Takes a name in, where it is one of them. */
  meet(number: number): void {
    if (!this.holds.test(nameOf(number))) return;
    const slot = slotOf(number);
    let at = this.slots.indexOf(slot);
    if (at < 0) at = this.slots.push(slot) - 1;
    this.bits[at] = (this.bits[at] ?? 0) | bitOf(number);
  }
}

const sets: NameSet[] = [];

/** A set that takes in every name that is met. To be called while modules load. */
export function nameSet(holds: Holds): NameSet {
  const set = new NameSet(holds);
  sets.push(set);
  return set;
}

/** Names a slot: so many bits are a small number in every browser, and a plain list of those is made and copied fastest. */
const SLOT = 30;
const slotOf = (number: number): number => Math.floor(number / SLOT);
const bitOf = (number: number): number => 1 << (number % SLOT);
const noBits = (slots = slotOf(texts.length) + 1): number[] => new Array(slots).fill(0);

/** A set of names that are told. */
export class Names implements Iterable<string> {
  readonly #bits: number[];

  constructor(from?: Names) {
    this.#bits = from ? from.#bits.slice() : noBits();
  }

  has(name: string): boolean {
    const number = numbers.get(name);
    return number !== undefined && this.hasNumber(number);
  }

  hasNumber(number: number): boolean {
    const slot = slotOf(number);
    return slot < this.#bits.length && ((this.#bits[slot] as number) & bitOf(number)) !== 0;
  }

  /** Is any name of the set told? */
  any({ slots, bits }: NameSet): boolean {
    const own = this.#bits;
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number;
      if (slot < own.length && ((own[slot] as number) & (bits[at] as number)) !== 0) return true;
    }
    return false;
  }

  /** How many names of the set are told. */
  count({ slots, bits }: NameSet): number {
    const own = this.#bits;
    let count = 0;
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number;
      if (slot < own.length) count += ones((own[slot] as number) & (bits[at] as number));
    }
    return count;
  }

  add(name: string): void {
    this.addNumber(numberOf(name));
  }

  addNumber(number: number): void {
    const slot = slotOf(number);
    while (slot >= this.#bits.length) this.#bits.push(0);
    this.#bits[slot] = (this.#bits[slot] as number) | bitOf(number);
  }

  addAll(more: Names): void {
    const [own, other] = [this.#bits, more.#bits];
    while (own.length < other.length) own.push(0);
    for (let at = 0; at < other.length; at++) own[at] = (own[at] as number) | (other[at] as number);
  }

  /** The numbers of the names, ascending. */
  forEach(tell: (number: number) => void): void {
    for (let slot = 0; slot < this.#bits.length; slot++)
      for (let left = this.#bits[slot] as number; left !== 0; left &= left - 1)
        tell(slot * SLOT + 31 - Math.clz32(left & -left));
  }

  [Symbol.iterator](): Iterator<string> {
    const all: string[] = [];
    this.forEach((number) => {
      all.push(nameOf(number));
    });
    return all[Symbol.iterator]();
  }
}

function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
