import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draft, LONG, SHORT, typing } from '../../src/cli/bench/drafts.mjs';

test.each([SHORT, LONG])('a draft has exactly %i code units, and is the same each time', (length) => {
  expect(draft(length, 3)).toHaveLength(length);
  expect(draft(length, 3)).toBe(draft(length, 3));
  expect(draft(length, 3)).not.toBe(draft(length, 4));
});

test.each([SHORT, LONG])('each key adds one letter to a draft of up to %i', (length) => {
  const drafts = [...typing(length, 2)];
  expect(drafts.length).toBeGreaterThan(50);
  expect(drafts.at(-1)).toHaveLength(length);
  for (const [at, text] of drafts.entries()) if (at > 0) expect(text.length - (drafts[at - 1]?.length ?? 0)).toBe(1);
});

test('the larger compromise is loaded in one process of the bench and nowhere else', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:m?js|tsx?)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const loading = files.filter((file) => /from 'compromise\/(?:two|three)'/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(loading).toEqual(['cli/bench/compromise.mjs']);
});
