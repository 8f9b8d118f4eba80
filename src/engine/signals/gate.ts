import { literalsOf } from './literals';

interface Entry {
  literal: string;
  id: number;
}

/** Tells in one pass over a sentence which of many patterns could match it at all. */
export class Gate {
  readonly #byStart = new Map<number, Entry[]>();
  readonly #always: number[] = [];

  add(source: string, id: number): void {
    const literals = literalsOf(source);
    if (!literals?.every((literal) => keyAt(literal, 0) >= 0)) {
      this.#always.push(id);
      return;
    }
    for (const literal of literals) {
      const key = keyAt(literal, 0);
      const list = this.#byStart.get(key);
      if (list) list.push({ literal, id });
      else this.#byStart.set(key, [{ literal, id }]);
    }
  }

  possible(text: string): Set<number> {
    const lower = text.toLowerCase();
    const open = new Set(this.#always);
    for (let at = 0; at + 2 < lower.length; at++) {
      const key = keyAt(lower, at);
      if (key < 0) continue;
      const entries = this.#byStart.get(key);
      if (!entries) continue;
      for (const { literal, id } of entries) if (!open.has(id) && lower.startsWith(literal, at)) open.add(id);
    }
    return open;
  }
}

/** Three characters as one small number; -1 when one of them is beyond ASCII. */
function keyAt(text: string, at: number): number {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  const c = text.charCodeAt(at + 2);
  return (a | b | c) < 128 ? (a << 14) | (b << 7) | c : -1;
}
