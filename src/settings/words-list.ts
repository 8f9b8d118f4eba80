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

/** One short line of text, trimmed; empty where it cannot be read. */
export function line(longest: number) {
  return z.pipe(
    z.catch(z.string(), ''),
    z.transform((text) => text.replace(/\s+/g, ' ').trim().slice(0, longest)),
  );
}
