import { branchesOf, type Clause, type Literal, strongest } from './literals';

/** A literal as many patterns need it, with whether it is there, as far as that was asked in this turn. */
interface Wanted extends Readonly<Pick<Literal, 'text' | 'starts' | 'ends'>> {
  turn: number;
  there: boolean;
}

/** A literal and the patterns it opens, each with what else they need: of each list one. */
interface Entry {
  literal: Wanted;
  /** The last turn in which it was met. */
  turn: number;
  ids: number[];
  rests: (readonly (readonly Wanted[])[])[];
}

/** Literals by the characters they begin with. */
class Index {
  readonly #byStart = new Map<number, Entry[]>();
  /** Nought where no literal begins so: for most characters the last thing asked. */
  readonly #begins = new Uint8Array(1 << 15);
  /** For each first character how many are asked for: a bit for each size. */
  readonly #sizes = new Uint8Array(128);

  entry(literal: Wanted): Entry {
    const { text } = literal;
    const size = Math.min(3, text.length);
    const key = keyAt(text, 0, size);
    const first = text.charCodeAt(0) & 127;
    this.#sizes[first] = (this.#sizes[first] ?? 0) | (1 << size);
    const list = this.#byStart.get(key) ?? [];
    this.#byStart.set(key, list);
    this.#begins[hash(key)] = 1;
    const known = list.find((entry) => entry.literal === literal);
    if (known) return known;
    const entry: Entry = { literal, turn: 0, ids: [], rests: [] };
    list.push(entry);
    return entry;
  }

  /** Opens what the literals that stand at this place open. */
  look(lower: string, at: number, turn: number, open: Set<number>): void {
    const sizes = this.#sizes[lower.charCodeAt(at) & 127] ?? 0;
    for (let size = 1; sizes >> size; size++) {
      if (!(sizes & (1 << size))) continue;
      const key = keyAt(lower, at, size);
      if (!this.#begins[hash(key)]) continue;
      for (const entry of this.#byStart.get(key) ?? NONE)
        if (entry.turn !== turn && isAt(entry.literal, lower, at)) {
          entry.turn = turn;
          openAll(entry, lower, turn, open);
        }
    }
  }
}

/** Tells in one pass over a sentence which of many patterns could match it at all. */
export class Gate {
  /** Literals that only count at the beginning of a word, and the others. */
  readonly #words = new Index();
  readonly #anywhere = new Index();
  readonly #always: number[] = [];
  readonly #wanted = new Map<string, Wanted>();
  #turn = 0;

  add(source: string, id: number): void {
    const branches = branchesOf(source);
    if (branches.some((branch) => branch.length === 0)) {
      this.#always.push(id);
      return;
    }
    const lists = new Map<Clause, readonly Wanted[]>();
    const listOf = (clause: Clause): readonly Wanted[] => {
      const list = lists.get(clause) ?? clause.map((literal) => this.#want(literal));
      lists.set(clause, list);
      return list;
    };
    for (const branch of branches) {
      const first = strongest(branch) as Clause;
      const rest = branch.filter((clause) => clause !== first).map(listOf);
      for (const literal of listOf(first)) {
        const { ids, rests } = (literal.starts ? this.#words : this.#anywhere).entry(literal);
        ids.push(id);
        rests.push(rest);
      }
    }
  }

  #want({ text, starts, ends }: Literal): Wanted {
    const key = `${starts ? '<' : ' '}${text}${ends ? '>' : ' '}`;
    const known = this.#wanted.get(key) ?? { text, starts, ends, turn: 0, there: false };
    this.#wanted.set(key, known);
    return known;
  }

  possible(text: string): Set<number> {
    // The long s is a small letter already, and ignoring case makes it an s.
    const lower = text.toLowerCase().replaceAll('ſ', 's');
    const open = new Set(this.#always);
    const turn = ++this.#turn;
    let before = 0;
    for (let at = 0; at < lower.length; at++) {
      if (!isWord(before)) this.#words.look(lower, at, turn, open);
      this.#anywhere.look(lower, at, turn, open);
      before = lower.charCodeAt(at);
    }
    return open;
  }
}

const NONE: readonly Entry[] = [];

function openAll({ ids, rests }: Entry, lower: string, turn: number, open: Set<number>): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (!open.has(id) && rests[i]?.every((list) => list.some((one) => isIn(one, lower, turn)))) open.add(id);
  }
}

function isIn(wanted: Wanted, lower: string, turn: number): boolean {
  if (wanted.turn === turn) return wanted.there;
  let at = lower.indexOf(wanted.text);
  while (at >= 0 && !isAt(wanted, lower, at)) at = lower.indexOf(wanted.text, at + 1);
  wanted.turn = turn;
  wanted.there = at >= 0;
  return wanted.there;
}

const isAt = ({ text, starts, ends }: Wanted, lower: string, at: number): boolean =>
  lower.startsWith(text, at) &&
  (!starts || !isWord(lower.charCodeAt(at - 1))) &&
  (!ends || !isWord(lower.charCodeAt(at + text.length)));

/** What `\b` calls a word: ASCII letters and digits, and the long s, which ignoring case makes one. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 0x17f;
}

/** Up to three characters as one small number; what lies beyond ASCII may share a number with something else. */
function keyAt(text: string, at: number, size: number): number {
  let key = size;
  for (let i = 0; i < size; i++) key = (key << 7) | (text.charCodeAt(at + i) & 127);
  return key;
}

const hash = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 17;
