import type { Analysis } from './analysis';

/** The sentences of a draft, and where each begins in UTF-16 code units. */
export interface Laid {
  read: readonly Analysis[];
  start: Int32Array;
}

/** What changed from one check of a draft to the next. */
export interface Change {
  /** Sentences that came, went, or stand otherwise to their neighbours. */
  sentences: ReadonlySet<Analysis>;
  /** Where those after them began, and how far these moved. */
  from: number;
  shift: number;
}

export function changeBetween(old: Laid, now: Laid): Change {
  const [had, has] = [old.read.length, now.read.length];
  const most = Math.min(had, has);
  let before = 0;
  while (before < most && old.read[before] === now.read[before] && old.start[before] === now.start[before]) before++;
  const shift = most > 0 ? (now.start[has - 1] as number) - (old.start[had - 1] as number) : 0;
  let after = 0;
  while (after < most - before) {
    const [at, was] = [has - 1 - after, had - 1 - after];
    if (old.read[was] !== now.read[at] || (now.start[at] as number) - (old.start[was] as number) !== shift) break;
    after++;
  }
  return {
    sentences: new Set([...old.read.slice(before, had - after), ...now.read.slice(before, has - after)]),
    from: after > 0 ? (old.start[had - after] as number) : Number.POSITIVE_INFINITY,
    shift,
  };
}
