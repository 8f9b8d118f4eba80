/** A stretch of text a detector points at: [start, end) in UTF-16 code units. */
export interface Hit {
  start: number;
  end: number;
}

/** Finds one kind of identifier. Says nothing about whether it should be warned of. */
export type Detector = (text: string) => Hit[];

/**
 * A detector from a pattern and a test of what it matched.
 * @param pattern must have the flag `g` and never match nothing; a group named `it` marks only that part.
 */
export function detector(pattern: RegExp, valid: (match: string, at: number, text: string) => boolean): Detector {
  return (text) => {
    const hits: Hit[] = [];
    // matchAll would copy, and so compile, the pattern for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const it = match.groups?.it ?? match[0];
      const start = match.index + match[0].indexOf(it);
      if (valid(it, start, text)) hits.push({ start, end: start + it.length });
    }
    return hits;
  };
}

/** Does a word that announces the identifier stand shortly before it, or just after it? */
export function announced(text: string, at: number, end: number, cue: RegExp, before = 40, after = 20): boolean {
  return cue.test(text.slice(Math.max(0, at - before), at)) || cue.test(text.slice(end, end + after));
}

export const digitsOf = (text: string): number[] => [...text].filter((char) => char >= '0' && char <= '9').map(Number);

/** Joins detectors; hits that overlap are kept as one, the longest. */
export function any(...detectors: Detector[]): Detector {
  return (text) => {
    const hits = detectors.flatMap((detect) => detect(text)).sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Hit[] = [];
    for (const hit of hits) {
      const last = kept.at(-1);
      if (!last || hit.start >= last.end) kept.push({ ...hit });
      else last.end = Math.max(last.end, hit.end);
    }
    return kept;
  };
}
