import type { View } from './view';

/** Words beginning with a capital are classes (`Minority`), one ending in `*` stands for all that begin so. */
export type Words = string;

/** A set of words somewhere from one token to another, counted from the word that opens the frame. */
export type Near = readonly [words: Words, from: number, to: number];

/**
 * A way of telling a thing: a word that opens it, what must stand near that word and what must not. It says nothing about the
 * order of the rest, so one frame serves many sentences.
 */
export interface Frame {
  name: string;
  opens: Words;
  near: readonly Near[];
  without?: readonly Near[];
}

interface Ready {
  name: string;
  near: readonly Test[];
  without: readonly Test[];
}
interface Test {
  is: (view: View, at: number) => boolean;
  from: number;
  to: number;
}

/** Makes a reading of frames: each sentence is walked once, and only a word that opens a frame is looked at further. */
export function createFrames(frames: readonly Frame[]): (view: View) => void {
  const byWord = new Map<string, Ready[]>();
  const byClass = new Map<string, Ready[]>();
  for (const frame of frames) {
    const ready = { name: frame.name, near: frame.near.map(testOf), without: (frame.without ?? []).map(testOf) };
    for (const word of frame.opens.split(' ')) {
      const map = /^[A-Z]/.test(word) ? byClass : byWord;
      map.set(word, [...(map.get(word) ?? []), ready]);
    }
  }
  return (view) => {
    const told = new Set<string>();
    for (let at = 0; at < view.length; at++) {
      const token = view.tokens[at];
      if (!token) continue;
      tell(view, at, byWord.get(token.norm), told);
      for (const tag of token.tags) tell(view, at, byClass.get(tag), told);
    }
  };
}

function tell(view: View, at: number, frames: readonly Ready[] | undefined, told: Set<string>): void {
  if (frames)
    for (const { name, near, without } of frames) {
      if (told.has(name)) continue;
      let [first, last] = [at, at];
      const met = near.every((test) => {
        const found = find(view, at, test);
        first = found < 0 ? first : Math.min(first, found);
        last = Math.max(last, found);
        return found >= 0;
      });
      if (!met || without.some((test) => find(view, at, test) >= 0)) continue;
      told.add(name);
      view.add(name, first, last);
    }
}

function find(view: View, at: number, { is, from, to }: Test): number {
  const last = Math.min(view.length - 1, at + to);
  for (let on = Math.max(0, at + from); on <= last; on++) if (on !== at && is(view, on)) return on;
  return -1;
}

function testOf([words, from, to]: Near): Test {
  const list = words.split(' ');
  const exact = new Set(list.filter((word) => /^[^A-Z]/.test(word) && !word.endsWith('*')));
  const stems = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const tags = list.filter((word) => /^[A-Z]/.test(word));
  const is = (view: View, at: number): boolean => {
    const norm = view.norm(at);
    return exact.has(norm) || stems.some((stem) => norm.startsWith(stem)) || (tags.length > 0 && view.isAny(at, tags));
  };
  return { is, from, to };
}
