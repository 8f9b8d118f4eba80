import type { View } from './view';
import { isIn, type Needs, type Sets } from './word-set';

type Read = (view: View) => void;
/** Reads one kind of thing; one with needs only where one of them is there. */
export type Family = readonly [read: Read, needs?: Needs];

/** The readings of all families in one, in their order. A sentence is asked of few of them: it holds nothing that most begin with. */
export function inFamilies(families: readonly Family[]): Read {
  const always = families.reduce((bits, [, needs], at) => (needs ? bits : bits | (1 << at)), 0);
  /** For each class and kind of token the families that it may tell something of, a bit each. */
  const byTag = new Map<string, number>();
  families.forEach(([, needs], at) => {
    for (const tag of [...(needs?.tags ?? []), ...(needs?.kinds ?? [])])
      byTag.set(tag, (byTag.get(tag) ?? 0) | (1 << at));
  });
  const byWord = remembering(families);
  return (view) => {
    let due = always;
    for (let at = 0; at < view.length; at++) {
      const { tags, kind } = view.tokens[at] as View['tokens'][number];
      due |= byWord(view.sets[at] as Sets);
      if (kind !== 'word') due |= byTag.get(kind) ?? 0;
      for (let i = 0; i < tags.length; i++) due |= byTag.get(tags[i] as string) ?? 0;
    }
    for (let at = 0; at < families.length; at++) if ((due & (1 << at)) !== 0) (families[at] as Family)[0](view);
  };
}

function remembering(families: readonly Family[]): (sets: Sets) => number {
  const known = new WeakMap<Sets, number>();
  return (sets) => {
    let bits = known.get(sets);
    if (bits === undefined) {
      bits = 0;
      for (let at = 0; at < families.length; at++)
        if (families[at]?.[1]?.words?.some((set) => isIn(sets, set))) bits |= 1 << at;
      known.set(sets, bits);
    }
    return bits;
  };
}
