import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reading/reader';
import type { Draft } from '../../src/engine/types';
import { pack, toSignal } from '../../src/packs/catalog';
import { draftOf, markedBy, wantedIn } from '../../src/packs/marked';
import type { SignalFile } from '../../src/packs/schema';

const files = Object.entries(
  import.meta.glob('../../rules/*/signals/*.yaml', { eager: true, import: 'default', query: '?full' }),
) as [string, SignalFile][];
const reader = createReader(pack.lexicons);

test('there are signals, and every rule has some', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(new Set(files.map(([path]) => path.split('/')[3])).size).toBe(6);
});

describe.each(files.map(([path, file]) => [path.replace('../../rules/', ''), path, file] as const))(
  '%s',
  (_, path, file) => {
    test.each(file.examples.silent.map((example) => [draftOf(example)]))('silent: $text', (draft) => {
      expect(markedBy(toSignal(path, file), reader, draft)).toEqual([]);
    });
    const flagged = file.examples.flagged.map((example) => [
      draftOf(example).text,
      draftOf(example),
      wantedIn(example),
    ]);
    test.each(flagged as [string, Draft, string[]][])('flagged: %s', (_text, draft, words) => {
      const marked = markedBy(toSignal(path, file), reader, draft);
      // A draft given with its pasted stretches holds no brackets: they would move its offsets.
      if (!draft.pasted) expect(marked).toEqual(words);
      expect(marked).not.toEqual([]);
    });
  },
);
