import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSentences } from '../../engine/text/sentences';

const LISTS = join('..', 'shared', 'gazetteers');

/** Tells people's names from words: in a list of names, and written with a capital more often than not. */
export function createNameTest(texts: readonly string[]): (word: string) => boolean {
  const listed = new Set<string>();
  for (const file of readdirSync(LISTS))
    if (/^(?:first_names|surnames)/.test(file))
      for (const line of readFileSync(join(LISTS, file), 'utf8').split('\n').slice(1))
        listed.add(line.trim().toLowerCase());
  const capital = new Map<string, number>();
  for (const text of texts)
    for (const { tokens } of readSentences(text))
      tokens.forEach((token, at) => {
        if (at === 0 || token.kind !== 'word' || !listed.has(token.norm.replace(/'s$/, ''))) return;
        const way = /^\p{Lu}\p{Ll}/u.test(token.text) ? 1 : -1;
        capital.set(token.norm, (capital.get(token.norm) ?? 0) + way);
      });
  return (word) => listed.has(word.replace(/'s$/, '')) && (capital.get(word) ?? 1) > 0 && !ORDINARY.has(word);
}

/** Months, days and the like stand in lists of names too. */
const ORDINARY = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english christmas easter london'.split(
    ' ',
  ),
);
