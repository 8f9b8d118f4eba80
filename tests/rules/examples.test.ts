import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analysis';
import { createReader } from '../../src/engine/reading/reader';
import { contextFacts, readWindow } from '../../src/engine/score/window';
import { compileSignals, merge } from '../../src/engine/signals/signals';
import { Units } from '../../src/engine/text/units';
import type { Draft } from '../../src/engine/types';
import { userWords } from '../../src/engine/user';
import { pack, toSignal } from '../../src/packs/catalog';
import type { Example, SignalFile } from '../../src/packs/schema';

const files = Object.entries(
  import.meta.glob('../../rules/*/signals/*.yaml', { eager: true, import: 'default', query: '?full' }),
) as [string, SignalFile][];
const reader = createReader(pack.lexicons);
const nobody = userWords({});

/** The words a signal marks in a draft, as the engine would mark them. */
function marks(path: string, file: SignalFile, draft: Draft): string[] {
  const signals = compileSignals([toSignal(path, file)]);
  const units = new Units((text) => analyse(text, reader, signals, nobody)).update(draft.text);
  const context = contextFacts(draft);
  const { fired } = readWindow(
    units.map((unit) => unit.same),
    context,
  );
  const placed = fired.flatMap((one) =>
    units.flatMap((unit) =>
      unit.same === one.analysis
        ? one.hits.map((hit) => ({ start: hit.start + unit.start, end: hit.end + unit.start }))
        : [],
    ),
  );
  return merge(placed).map((hit) => draft.text.slice(hit.start, hit.end));
}

const draftOf = (example: Example): Draft => {
  const draft = typeof example === 'string' ? { text: example } : (example as Draft);
  return { ...draft, text: draft.text.replace(/[[\]]/g, '') };
};
const wanted = (example: Example): string[] => {
  const text = typeof example === 'string' ? example : example.text;
  return [...text.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
};

test('there are signals, and every rule has some', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(new Set(files.map(([path]) => path.split('/')[3])).size).toBe(6);
});

describe.each(files.map(([path, file]) => [path.replace('../../rules/', ''), path, file] as const))(
  '%s',
  (_, path, file) => {
    test.each(file.examples.silent.map((example) => [draftOf(example)]))('silent: $text', (draft) => {
      expect(marks(path, file, draft)).toEqual([]);
    });
    const flagged = file.examples.flagged.map((example) => [draftOf(example).text, draftOf(example), wanted(example)]);
    test.each(flagged as [string, Draft, string[]][])('flagged: %s', (_text, draft, words) => {
      const marked = marks(path, file, draft);
      // A draft given with its pasted stretches holds no brackets: they would move its offsets.
      if (!draft.pasted) expect(marked).toEqual(words);
      expect(marked).not.toEqual([]);
    });
  },
);
