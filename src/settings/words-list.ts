import * as z from 'zod/mini';

/** A list of a user's words: whatever in it is no usable word is left out, so that one bad entry costs only itself. */
export function words(most: number, longest: number) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((list) => {
      const texts = list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
      return [...new Set(texts.filter((item) => item.length <= longest).map((item) => item.trim()))].slice(0, most);
    }),
  );
}

/** A list as it is now, with what was added to and taken from it as it was shown: another page may have changed it since. */
export function changedList(now: readonly string[], shown: readonly string[], wanted: readonly string[]): string[] {
  const left = now.filter((word) => wanted.includes(word) || !shown.includes(word));
  return [...left, ...wanted.filter((word) => !shown.includes(word) && !now.includes(word))];
}

/** One short line of text, trimmed; empty where it cannot be read. */
export function line(longest: number) {
  return z.pipe(
    z.catch(z.string(), ''),
    z.transform((text) => text.replace(/\s+/g, ' ').trim().slice(0, longest)),
  );
}
