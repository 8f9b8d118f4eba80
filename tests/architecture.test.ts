import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each part may import: other parts, and packages. A part followed by `:types` may import types only, from its `types.ts`. */
const MAY: Record<string, { parts: string[]; packages: string[] }> = {
  entrypoints: {
    parts: ['compose', 'sites', 'engine', 'ui', 'settings', 'packs', 'public'],
    packages: ['preact', 'wxt', '@wxt-dev/i18n'],
  },
  compose: { parts: ['sites', 'engine', 'ui', 'settings', 'packs'], packages: ['wxt', '@wxt-dev/i18n', 'zod'] },
  ui: { parts: ['engine:types'], packages: ['preact', 'wxt', '@wxt-dev/i18n'] },
  sites: { parts: ['engine:types'], packages: [] },
  settings: { parts: ['engine:types'], packages: ['zod', 'wxt'] },
  packs: { parts: ['engine', 'rules'], packages: ['zod', 'yaml', 'recheck', 'vite'] },
  engine: { parts: [], packages: ['compromise'] },
};

interface Import {
  file: string;
  part: string;
  target: string;
  typesOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(?:ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

const partOf = (path: string): string =>
  path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? '');

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ];
  return found.map((match) => ({
    file,
    part: partOf(file),
    target: match[2] ?? match[3] ?? '',
    typesOnly: match[1] !== undefined,
  }));
}

const files = [...sources('src'), ...sources('entrypoints')].filter((file) => partOf(file) in MAY);
const imports = files.flatMap(importsOf);

function allowed({ file, part, target, typesOnly }: Import): boolean {
  const rule = MAY[part];
  if (!rule) return false;
  if (!target.startsWith('.')) {
    const bare = target.startsWith('node:')
      ? 'node:'
      : target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/');
    return rule.packages.includes(bare) || (part === 'packs' && bare === 'node:');
  }
  const path = normalize(join(dirname(file), target));
  const to = partOf(path);
  if (to === part || rule.parts.includes(to)) return true;
  const types = path === 'src/engine/types' || (to === 'ui' && path === 'src/ui/contract');
  return rule.parts.includes(`${to}:types`) && (typesOnly || types);
}

test('every part has files, and they import something', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(imports.length).toBeGreaterThan(100);
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY).sort());
});

describe.each(Object.keys(MAY))('%s', (part) => {
  test('imports only what it may', () => {
    const wrong = imports.filter((one) => one.part === part && !allowed(one));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

test('compromise/one is the only part of compromise that is ever loaded', () => {
  const used = imports.filter(({ target }) => target.startsWith('compromise'));
  expect(used.length).toBeGreaterThan(0);
  expect([...new Set(used.map(({ target }) => target))]).toEqual(['compromise/one']);
});

test('the page side loads the engine and the rules only when they are first used', () => {
  const code = imports.filter(({ file, part, target, typesOnly }) => {
    const path = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    const heavy =
      path === 'src/engine' ||
      path.startsWith('src/packs') ||
      (path.startsWith('src/engine/') && path !== 'src/engine/types');
    return (part === 'compose' || file.startsWith('entrypoints/compose')) && heavy && !typesOnly;
  });
  expect(code.length).toBeGreaterThan(0);
  for (const { file, target } of code) expect(readFileSync(file, 'utf8')).toContain(`import('${target}')`);
});
