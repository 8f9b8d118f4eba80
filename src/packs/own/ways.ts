/**
 * In how many ways could a pattern match the same text, at most? An expression whose ways grow with a power of the text's
 * length can hang a page, so a pack's may have only so many. Counted from the pattern alone, without running it.
 */

/** Characters of the longest sentence: what "as often as you like" comes to. */
const UNLIMITED = 1200;

/** Two unlimited repeats and a few choices beside them. */
export const MOST_WAYS = 6_000_000;

interface Part {
  ways: number;
  /** The letter or digit it begins with, where that is certain. */
  first: string | null;
}

/** @param pattern a regular expression that compiles. */
export function waysOf(pattern: string): number {
  const reader = new PatternReader(pattern);
  return reader.choice().ways;
}

class PatternReader {
  #at = 0;
  constructor(readonly source: string) {}

  choice(): Part {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    if (branches.length === 1) return branches[0] as Part;
    const firsts = new Set(branches.map(({ first }) => first));
    // Branches that begin differently can never both match.
    const apart = !firsts.has(null) && firsts.size === branches.length;
    const ways = branches.map((branch) => branch.ways);
    return { ways: apart ? Math.max(...ways) : ways.reduce((sum, one) => sum + one, 0), first: null };
  }

  #sequence(): Part {
    let ways = 1;
    let first: string | null | undefined;
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at] as string)) {
      const part = this.#repeated();
      ways *= part.ways;
      if (first === undefined) first = part.first;
    }
    return { ways, first: first ?? null };
  }

  #repeated(): Part {
    const atom = this.#atom();
    const [least, most] = this.#quantifier();
    if (least === 1 && most === 1) return atom;
    const counts = most - least + 1;
    const inner = atom.ways > 1 ? atom.ways ** most : 1;
    return { ways: Math.min(counts * inner, Number.MAX_VALUE), first: least > 0 ? atom.first : null };
  }

  #atom(): Part {
    const char = this.source[this.#at++] as string;
    if (char === '\\') {
      const escaped = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)/isu.exec(
        this.source.slice(this.#at),
      );
      this.#at += escaped?.[0].length ?? 0;
      return { ways: 1, first: null };
    }
    if (char === '[') {
      while (this.#at < this.source.length && this.source[this.#at] !== ']')
        this.#at += this.source[this.#at] === '\\' ? 2 : 1;
      this.#at++;
      return { ways: 1, first: null };
    }
    if (char !== '(') return { ways: 1, first: /[\p{L}\p{N}]/u.test(char) ? char.toLowerCase() : null };
    this.#at += /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(this.source.slice(this.#at))?.[0].length ?? 0;
    const inside = this.choice();
    this.#take(')');
    return inside;
  }

  /** How often, at least and at most. */
  #quantifier(): [number, number] {
    const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.#at));
    if (!found) return [1, 1];
    this.#at += found[0].length;
    if (found[0].startsWith('*')) return [0, UNLIMITED];
    if (found[0].startsWith('+')) return [1, UNLIMITED];
    if (found[0].startsWith('?')) return [0, 1];
    const least = Math.min(Number(found[1]), UNLIMITED);
    if (found[2] === undefined) return [least, least];
    return [least, found[3] ? Math.min(Number(found[3]), UNLIMITED) : UNLIMITED];
  }

  #take(char: string): boolean {
    if (this.source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
}
