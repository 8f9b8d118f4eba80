import { type Branch, type Clause, inOne, type Literal, strength, strongest } from './literals';

interface Item {
  char?: string;
  branches?: Branch[];
  /** A place between a word and what is no word lies on both of its sides. */
  edge?: boolean;
  /** What comes after it begins at the edge of a word. */
  ends?: boolean;
  /** It takes no room. */
  look?: boolean;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /\w/.test(char);
const literal = (text: string): Literal => ({ text, starts: false, ends: false, last: true });

/** Reads regular expressions left to right; whatever it does not understand it treats as "could be anything". */
export class PatternReader {
  #at = 0;
  /** Whether all that was read last ends at the edge of a word. */
  #ends = false;
  constructor(readonly source: string) {}

  /** @param edge what is read next begins at the edge of a word. */
  alternatives(edge: boolean): Branch[] {
    const branches = this.#sequence(edge);
    let ends = this.#ends;
    while (this.source[this.#at] === '|') {
      this.#at++;
      branches.push(...this.#sequence(edge));
      ends &&= this.#ends;
    }
    this.#ends = ends;
    return branches;
  }

  #sequence(edgeBefore: boolean): Branch[] {
    const parts: Branch[][] = [];
    let edge = edgeBefore;
    let run: Literal | null = null;
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at] as string)) {
      const item = this.#item(edge);
      const certain = this.#quantified();
      const sure = certain !== 'maybe';
      const blank = item.char !== undefined && !isWord(item.char);
      if (sure && (item.edge || blank) && !(run && certain === 'once' && blank)) endAtEdge(parts.at(-1));
      if (item.look || (item.edge && sure)) run = null;
      else if (run && item.char !== undefined && certain === 'once') run.text += item.char;
      else {
        passed(parts.at(-1));
        run = item.char !== undefined && sure ? literal(item.char) : null;
        if (run) run.starts = edge && certain === 'once' && !blank;
        if (item.branches && certain === 'more') loosen(item.branches);
        if (sure && (run || item.branches)) parts.push(run ? [[[run]]] : (item.branches as Branch[]));
      }
      if (!item.look) edge = (sure || edge) && (item.edge === true || item.ends === true || blank);
    }
    this.#ends = edge;
    return joined(parts);
  }

  #item(edge: boolean): Item {
    const char = String.fromCodePoint(this.source.codePointAt(this.#at) ?? 0);
    this.#at += char.length;
    if (char === '(') return this.#group(edge);
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    if ('.^$'.includes(char)) return {};
    return plain(char);
  }

  #group(edge: boolean): Item {
    const head =
      this.source[this.#at] !== '?'
        ? ''
        : (/^\?(?:<?[=!]|:|<[^>]+>)/.exec(this.source.slice(this.#at, this.#at + 40))?.[0] ?? '');
    this.#at += head.length;
    const look = /^\?<?[=!]/.test(head);
    const branches = this.alternatives(edge && !look);
    this.#at++;
    return look ? { look } : { branches, ends: this.#ends };
  }

  #class(): Item {
    const from = this.#at;
    while (this.#at < this.source.length && this.source[this.#at] !== ']')
      this.#at += this.source[this.#at] === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.#at++).replace(/(\d)-(\d)/g, digits);
    const chars = [...inside.replace(/\\([^\p{L}\p{N}])/gu, '$1')];
    const simple = !/^\^|\\|.-./u.test(inside) && chars.length <= 12;
    return simple && chars.every((char) => !/[\p{L}\s]/u.test(char)) ? { branches: [[chars.map(literal)]] } : {};
  }

  #escape(): Item {
    const char = this.source[this.#at++] as string;
    if (char === 'b' || char === 's') return { edge: true };
    if (char === 'd') return { branches: [[[...'0123456789'].map(literal)]] };
    if (/[^\p{L}\p{N}]/u.test(char)) return plain(char);
    if ('pP'.includes(char) || this.source[this.#at] === '{') this.#at = this.source.indexOf('}', this.#at) + 1;
    else if (char === 'u') this.#at += 4;
    else if (char === 'x') this.#at += 2;
    else if (char === 'k') this.#at = this.source.indexOf('>', this.#at) + 1;
    return {};
  }

  #quantified(): 'once' | 'more' | 'maybe' {
    if (!'?*+{'.includes(this.source[this.#at] ?? ' ')) return 'once';
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 12))?.[0] ?? '';
    this.#at += found.length;
    if (!found) return 'once';
    return found.startsWith('+') || /^\{[1-9]/.test(found) ? 'more' : 'maybe';
  }
}

const digits = (_: string, first: string, last: string): string => '0123456789'.slice(Number(first), Number(last) + 1);

/** Letters beyond ASCII have more than one small form, so they are not looked for. */
function plain(char: string): Item {
  if (/[\0-\x7f]/.test(char)) return { char: char.toLowerCase() };
  return /\p{L}/u.test(char) ? {} : { branches: [[[literal(char)]]] };
}

const each = (branches: readonly Branch[] | undefined, change: (literal: Literal) => void): void => {
  for (const branch of branches ?? []) for (const clause of branch) clause.forEach(change);
};

/** Something stands after what was last read. */
const passed = (branches: readonly Branch[] | undefined): void =>
  each(branches, (it) => {
    it.last = false;
  });

const endAtEdge = (branches: readonly Branch[] | undefined): void =>
  each(branches, (it) => {
    if (it.last && isWord(it.text.at(-1))) it.ends = true;
    it.last = false;
  });

/** In a repeated group only the first begins, and only the last ends, where the whole does. */
const loosen = (branches: readonly Branch[]): void =>
  each(branches, (it) => {
    it.starts = false;
    it.ends = false;
    it.last = false;
  });

/** Things that all must be there, one after the other: the most branching one stays so unless another tells more. */
function joined(parts: readonly Branch[][]): Branch[] {
  if (parts.length === 1) return parts[0] as Branch[];
  const certain = parts.filter((part) => part.length === 1).flatMap((part) => part[0] ?? []);
  const several = parts.filter((part) => part.length > 1);
  const told = Math.max(Number.NEGATIVE_INFINITY, ...certain.map(strength));
  const split = several.filter((part) => weakest(part) > told).sort((a, b) => b.length - a.length)[0];
  const clauses = several.filter((part) => part !== split).flatMap((part) => [inOne(part)].filter(isThere));
  const all = [...certain, ...clauses];
  return split ? split.map((branch) => [...branch, ...all]) : [all];
}

const isThere = (clause: Clause | undefined): clause is Clause => clause !== undefined;

/** How much the branch that tells least tells; less than anything for a branch without clauses. */
const weakest = (branches: readonly Branch[]): number => Math.min(...branches.map((branch) => strengthOf(branch)));

function strengthOf(branch: Branch): number {
  const clause = strongest(branch);
  return clause ? strength(clause) : Number.NEGATIVE_INFINITY;
}
