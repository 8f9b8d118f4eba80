import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The skeleton is written into a copy of the tree, and has to hold there as it is. */
const copy = mkdtempSync(join(tmpdir(), 'second-look-new-site-'));
const COPIED = ['src', 'tests', 'entrypoints', 'rules', 'package.json', 'tsconfig.json', 'biome.json', 'wxt.config.ts'];

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
const newSite = (...args: string[]) => node(join('src', 'cli', 'new-site.mjs'), ...args);

beforeAll(() => {
  for (const part of [...COPIED, '.wxt']) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each([
  [[], /what the site is called/],
  [['Kettle Club'], /what the site is called/],
  [['../x'], /what the site is called/],
  [['kettles', 'https://kettles.example/'], /not the name of a host/],
  [['reddit'], /there already/],
])('%j is refused, with what to do', (args, words) => {
  const { status, stderr } = newSite(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(words);
});

test('a new site type-checks, is formatted, and recognises its own pages', { timeout: 180_000 }, () => {
  const { status, stderr } = newSite('kettle-club', 'kettles.example');
  expect(stderr).toContain('src/sites/kettle-club.ts');
  expect(status).toBe(0);
  expect(readFileSync(join(copy, 'src/sites/index.ts'), 'utf8')).toMatch(/SITES[^;]+kettleClub/);
  expect(readFileSync(join(copy, 'tests/practice/sites.ts'), 'utf8')).toMatch(/PRACTICE_SITES[^;]+kettleClub/);
  const biome = node('node_modules/@biomejs/biome/bin/biome', 'check', 'src/sites', 'tests/practice');
  expect(biome.stderr + biome.stdout).not.toMatch(/Found \d+ error/);
  const part = { extends: './tsconfig.json', include: ['src/sites', 'tests/practice/**/*.ts'] };
  writeFileSync(join(copy, 'tsconfig.part.json'), JSON.stringify(part));
  expect(node('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.part.json').stdout).toBe('');
  const pages = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    'tests/sites/pages.test.ts',
    '-t',
    'kettle-club',
  );
  expect(pages.stdout).toMatch(/has pages to be tested on/);
  // Two pages are not enough, and the test says so; what there is passes.
  expect(pages.stdout).toMatch(/1 failed/);
});
