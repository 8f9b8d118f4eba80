/** A bounded trial run: is this pattern quick on text made to be hard for it? What counting ways lets through is put to it. */
import type { Steps } from '../../engine/steps';

/** Lengths of the texts tried, each twice the last, so that a slow pattern is met while it still takes little (code units). */
const LENGTHS = [37, 75, 150, 300, 600, 1200];

/** A run that takes longer, at its best of a few, is slow (ms). An ordinary pattern needs less than a hundredth of it. */
const SLOW = 40;
const TIMES = 3;

/** @returns whether the pattern is slow on one of the texts tried. */
export function* isSlow(pattern: string, examples: readonly string[]): Steps<boolean> {
  const regex = new RegExp(pattern, 'giu');
  for (const stretch of stretchesFor(pattern, examples)) {
    for (const length of LENGTHS) {
      if (best(regex, `${stretch.repeat(Math.ceil(length / stretch.length)).slice(0, length)}\u0000`) > SLOW)
        return true;
      yield;
    }
  }
  return false;
}

function best(regex: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TIMES && least > SLOW; run++) {
    const from = performance.now();
    regex.lastIndex = 0;
    while (regex.exec(text))
      if (regex.lastIndex >= text.length) break;
      else regex.lastIndex++;
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

/** What is repeated to make a text: what the pattern itself names, alone and in pairs, and its examples. */
function stretchesFor(pattern: string, examples: readonly string[]): string[] {
  const bare = pattern.replace(/\\[a-z]/gi, '');
  const letters = [...new Set(bare.match(/[\p{L}\p{N} ]/gu) ?? [])].slice(0, 6);
  const words = [...new Set(bare.match(/\p{L}{2,}/gu) ?? [])].slice(0, 6);
  const pairs = letters.flatMap((one, at) => letters.slice(at + 1, at + 3).map((other) => one + other));
  return [...new Set(['a', '1', ' ', 'a ', 'a1', ...letters, ...pairs, ...words, ...examples.slice(0, 3)])];
}
