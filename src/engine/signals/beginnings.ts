/** Longer beginnings tell no more: few words share so many characters. */
const LONGEST = 6;

/**
 * The beginnings of many words as one tree, kept in two plain arrays: a step through it is a look at one number. Characters
 * beyond ASCII may share a step with another, so whoever reaches the end of a beginning still compares the word itself.
 */
export class Beginnings {
  /** Open addressing: `node * 128 + character` and the node it leads to; nought is empty. */
  #keys = new Uint32Array(1 << 10);
  #nodes = new Uint16Array(1 << 10);
  #size = 0;

  /** @returns the node at which the beginning of this word ends, from 1 on. */
  add(word: string): number {
    let node = 0;
    for (let at = 0; at < Math.min(LONGEST, word.length); at++) {
      const key = keyOf(node, word.charCodeAt(at));
      let slot = this.#slot(key);
      if (this.#keys[slot] === 0) {
        if (this.#size * 2 >= this.#keys.length) {
          this.#grow();
          slot = this.#slot(key);
        }
        this.#keys[slot] = key;
        this.#nodes[slot] = ++this.#size;
      }
      node = this.#nodes[slot] as number;
    }
    return node;
  }

  /** @returns the node one character on; 0 where no word goes on so. */
  next(node: number, code: number): number {
    const slot = this.#slot(keyOf(node, code));
    return this.#nodes[slot] as number;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    for (let found = this.#keys[slot]; found !== 0 && found !== key; found = this.#keys[slot]) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#nodes = new Uint16Array(keys.length * 2);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (key === 0) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#nodes[slot] = nodes[at] as number;
    }
  }
}

/** Never nought: nothing that begins a word is the character nought. */
const keyOf = (node: number, code: number): number => node * 128 + (code & 127) + 1;
