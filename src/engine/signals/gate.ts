import { LiteralIndex } from './literal-index';
import { branchesOf, type Clause, strongest } from './literals';

/** Numbers of literals of which one must be there. */
type List = Uint16Array;

/** What a literal opens: patterns, each with what else they need, of each list one. */
interface Opens {
  ids: number[];
  rests: (readonly List[])[];
}

/** Tells in one pass over a sentence which of many patterns could match it at all. */
export class Gate {
  readonly #index = new LiteralIndex();
  readonly #always: number[] = [];
  /** By the number of the literal; most open nothing and are only needed beside others. */
  readonly #opens: (Opens | undefined)[] = [];
  /** For each pattern whether it was opened. */
  #opened = new Uint8Array(0);

  add(source: string, id: number): void {
    if (this.#opened.length <= id) this.#opened = new Uint8Array(id + 256);
    const branches = branchesOf(source);
    if (branches.some((branch) => branch.length === 0)) {
      this.#always.push(id);
      return;
    }
    const lists = new Map<Clause, List>();
    const listOf = (clause: Clause): List => {
      const list = lists.get(clause) ?? Uint16Array.from(clause, (literal) => this.#index.number(literal));
      lists.set(clause, list);
      return list;
    };
    for (const branch of branches) {
      const first = strongest(branch) as Clause;
      const rest = branch.filter((clause) => clause !== first).map(listOf);
      for (const number of listOf(first)) {
        while (this.#opens.length <= number) this.#opens.push(undefined);
        const opens = this.#opens[number] ?? { ids: [], rests: [] };
        this.#opens[number] = opens;
        opens.ids.push(id);
        opens.rests.push(rest);
      }
    }
  }

  /** The patterns that could match, each once. */
  possible(text: string): number[] {
    const open = this.#always.slice();
    // The long s is a small letter already, and ignoring case makes it an s.
    const met = this.#index.met(text.toLowerCase().replaceAll('ſ', 's'));
    for (let at = 0; at < met.length; at++) {
      const opens = this.#opens[met[at] as number];
      if (opens !== undefined) this.#open(opens, open);
    }
    const opened = this.#opened;
    for (let at = 0; at < open.length; at++) opened[open[at] as number] = 0;
    return open;
  }

  #open({ ids, rests }: Opens, open: number[]): void {
    const opened = this.#opened;
    const { there } = this.#index;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      if (opened[id] === 1 || !areThere(rests[i] as readonly List[], there)) continue;
      opened[id] = 1;
      open.push(id);
    }
  }
}

/** Of each list one is there. */
function areThere(lists: readonly List[], there: Uint8Array): boolean {
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] as List;
    let i = 0;
    while (i < list.length && there[list[i] as number] === 0) i++;
    if (i === list.length) return false;
  }
  return true;
}
