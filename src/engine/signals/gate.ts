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

/** What a run of word characters may open: entries that stand in it, and those that only begin in it. */
interface Run {
  inside: readonly Entry[];
  /** Each with how far before the end of the run it begins. */
  across: readonly Entry[];
  back: readonly number[];
}

/** Literals by the words they begin with. A word met again is only looked up. */
class Index {
  /** Literals without anything but word characters, by their text. */
  readonly #within = new Map<string, Entry[]>();
  /** Literals that go on after their first word, by that word. */
  readonly #beyond = new Map<string, Entry[]>();
  /** Literals that begin with a mark or a blank, by its code. */
  readonly #marks = new Map<number, Entry[]>();
  readonly #met = new Map<string, Run>();
  #longest = 0;

  entry(literal: Wanted): Entry {
    const { text } = literal;
    const first = /^\w*/.exec(text)?.[0] ?? '';
    const list =
      first === '' ? at(this.#marks, text.charCodeAt(0)) : at(first === text ? this.#within : this.#beyond, first);
    this.#longest = Math.max(this.#longest, first.length);
    const known = list.find((entry) => entry.literal === literal);
    if (known) return known;
    const entry: Entry = { literal, turn: 0, ids: [], rests: [] };
    list.push(entry);
    this.#met.clear();
    return entry;
  }

  /** What may begin with this mark, or stand across it. */
  mark(code: number): readonly Entry[] | undefined {
    return this.#marks.get(code);
  }

  run(word: string): Run {
    let run = this.#met.get(word);
    if (!run) {
      if (this.#met.size >= MET) this.#met.clear();
      run = this.#read(word);
      this.#met.set(word, run);
    }
    return run;
  }

  #read(word: string): Run {
    const inside = new Set<Entry>();
    const across: Entry[] = [];
    const back: number[] = [];
    for (let from = 0; from < word.length; from++) {
      for (let to = from + 1; to <= Math.min(word.length, from + this.#longest); to++)
        for (const entry of this.#within.get(word.slice(from, to)) ?? NONE)
          if ((from === 0 || !entry.literal.starts) && (to === word.length || !entry.literal.ends)) inside.add(entry);
      if (word.length - from > this.#longest) continue;
      for (const entry of this.#beyond.get(word.slice(from)) ?? NONE)
        if (from === 0 || !entry.literal.starts) {
          across.push(entry);
          back.push(word.length - from);
        }
    }
    return { inside: [...inside], across, back };
  }
}

/** Runs remembered. */
const MET = 2000;

function at<K>(map: Map<K, Entry[]>, key: K): Entry[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** Tells in one pass over a sentence which of many patterns could match it at all. */
export class Gate {
  readonly #index = new Index();
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
        const { ids, rests } = this.#index.entry(literal);
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
    for (let at = 0; at < lower.length; ) {
      if (!isWord(lower.charCodeAt(at))) {
        for (const entry of this.#index.mark(lower.charCodeAt(at)) ?? NONE) look(entry, lower, at, turn, open);
        at++;
        continue;
      }
      let end = at + 1;
      while (end < lower.length && isWord(lower.charCodeAt(end))) end++;
      const { inside, across, back } = this.#index.run(lower.slice(at, end));
      for (let i = 0; i < inside.length; i++) openAll(inside[i] as Entry, lower, turn, open);
      for (let i = 0; i < across.length; i++) look(across[i] as Entry, lower, end - (back[i] as number), turn, open);
      at = end;
    }
    return new Set(open.ids);
  }
}

const NONE: readonly Entry[] = [];

function look(entry: Entry, lower: string, at: number, turn: number, open: Open): void {
  if (entry.turn !== turn && isAt(entry.literal, lower, at)) openAll(entry, lower, turn, open);
}

function openAll(entry: Entry, lower: string, turn: number, open: Open): void {
  if (entry.turn === turn) return;
  entry.turn = turn;
  const { ids, rests } = entry;
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
