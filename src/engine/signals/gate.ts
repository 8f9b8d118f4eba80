import { Beginnings } from './beginnings';
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

/** The patterns opened in one turn. */
interface Open {
  ids: number[];
  turns: number[];
}

/** Literals by the characters they begin with. */
class Index {
  readonly #begins = new Beginnings();
  readonly #byNode: Entry[][] = [];

  entry(literal: Wanted): Entry {
    const node = this.#begins.add(literal.text);
    const list = this.#byNode[node] ?? [];
    while (this.#byNode.length < node) this.#byNode.push(NONE);
    this.#byNode[node] = list === NONE ? [] : list;
    const known = list.find((entry) => entry.literal === literal);
    if (known) return known;
    const entry: Entry = { literal, turn: 0, ids: [], rests: [] };
    this.#byNode[node]?.push(entry);
    return entry;
  }

  /** Opens what the literals that stand at this place open. */
  look(lower: string, at: number, turn: number, open: Open): void {
    let node = this.#begins.next(0, lower.charCodeAt(at));
    for (let on = at + 1; node > 0; on++) {
      const entries = this.#byNode[node];
      if (entries)
        for (const entry of entries)
          if (entry.turn !== turn && isAt(entry.literal, lower, at)) {
            entry.turn = turn;
            openAll(entry, lower, turn, open);
          }
      if (on >= lower.length) return;
      node = this.#begins.next(node, lower.charCodeAt(on));
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
  /** For each pattern the turn in which it was last opened. */
  readonly #turns: number[] = [];

  add(source: string, id: number): void {
    while (this.#turns.length <= id) this.#turns.push(0);
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
    const turn = ++this.#turn;
    const open = { ids: this.#always.slice(), turns: this.#turns };
    let before = 0;
    for (let at = 0; at < lower.length; at++) {
      if (!isWord(before)) this.#words.look(lower, at, turn, open);
      this.#anywhere.look(lower, at, turn, open);
      before = lower.charCodeAt(at);
    }
    return new Set(open.ids);
  }
}

const NONE: Entry[] = [];

function openAll({ ids, rests }: Entry, lower: string, turn: number, open: Open): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (open.turns[id] === turn || !areIn(rests[i] as readonly (readonly Wanted[])[], lower, turn)) continue;
    open.turns[id] = turn;
    open.ids.push(id);
  }
}

/** Of each list one is there. */
function areIn(lists: readonly (readonly Wanted[])[], lower: string, turn: number): boolean {
  for (const list of lists) {
    let any = false;
    for (let i = 0; !any && i < list.length; i++) any = isIn(list[i] as Wanted, lower, turn);
    if (!any) return false;
  }
  return true;
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
