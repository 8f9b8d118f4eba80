/**
 * Words without which a regular expression cannot match: any text it matches holds at least one of them, in small letters.
 * Null where none of three letters or more can be told. Lets most patterns be skipped for most sentences.
 */
export function literalsOf(source: string): string[] | null {
  const found = new Reader(source).alternatives();
  return found?.every((literal) => literal.length >= 3) ? found : null;
}

type Literals = string[] | null;

/** Reads regular expressions left to right; whatever it does not understand it treats as "could be anything". */
class Reader {
  #at = 0;
  constructor(readonly source: string) {}

  alternatives(): Literals {
    const each: Literals[] = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at++;
      each.push(this.#sequence());
    }
    return each.some((one) => one === null) ? null : each.flatMap((one) => one ?? []);
  }

  #sequence(): Literals {
    let best: Literals = null;
    let run = '';
    const flush = () => {
      if (run) best = better(best, [run]);
      run = '';
    };
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at] as string)) {
      const item = this.#item();
      const certain = this.#quantified();
      if (item.char !== undefined && certain === 'once') {
        run += item.char;
        continue;
      }
      flush();
      if (item.char !== undefined && certain === 'more') run = item.char;
      if (item.inner && certain !== 'maybe') best = better(best, item.inner);
    }
    flush();
    return best;
  }

  #item(): { char?: string; inner?: Literals } {
    const char = this.source[this.#at++] as string;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    return '.^$'.includes(char) ? {} : { char: char.toLowerCase() };
  }

  #group(): { inner?: Literals } {
    const head = /^\?(?:<?[=!]|:|<[^>]+>)/.exec(this.source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += head.length;
    const inner = this.alternatives();
    this.#at++;
    return /^\?<?[=!]/.test(head) ? {} : { inner };
  }

  #class(): object {
    while (this.#at < this.source.length && this.source[this.#at] !== ']')
      this.#at += this.source[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    return {};
  }

  #escape(): { char?: string } {
    const char = this.source[this.#at++] as string;
    if (/[^\p{L}\p{N}]/u.test(char)) return { char };
    if ('pP'.includes(char) || this.source[this.#at] === '{') this.#at = this.source.indexOf('}', this.#at) + 1;
    else if (char === 'u') this.#at += 4;
    else if (char === 'x') this.#at += 2;
    else if (char === 'k') this.#at = this.source.indexOf('>', this.#at) + 1;
    return {};
  }

  #quantified(): 'once' | 'more' | 'maybe' {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 12))?.[0] ?? '';
    this.#at += found.length;
    if (!found) return 'once';
    return found.startsWith('+') || /^\{[1-9]/.test(found) ? 'more' : 'maybe';
  }
}

/** The one whose shortest literal is longer. */
function better(one: Literals, other: Literals): Literals {
  if (!one || !other) return one ?? other;
  const least = (list: string[]) => Math.min(...list.map((literal) => literal.length));
  return least(other) > least(one) ? other : one;
}
