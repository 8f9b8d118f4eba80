import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Where the bundled practice pages lie, beside the built extension. */
export const PRACTICE_DIR = resolve('.output/practice');

/** Sites with a practice page: a folder each, with `main.jsx` and `page.css`. */
export const PRACTICE_SITES = ['x', 'facebook'] as const;
export type PracticeSite = (typeof PRACTICE_SITES)[number];

/** Bundles the practice pages with the real editors. They are served from memory to the browser under test only. */
export async function buildPracticePages(): Promise<void> {
  await mkdir(PRACTICE_DIR, { recursive: true });
  await build({
    entryPoints: PRACTICE_SITES.flatMap((site) => [
      { in: join('tests/practice', site, 'main.jsx'), out: `${site}/main` },
      { in: join('tests/practice', site, 'page.css'), out: `${site}/page` },
    ]),
    outdir: PRACTICE_DIR,
    bundle: true,
    format: 'iife',
    target: ['chrome120', 'firefox140'],
    jsx: 'automatic',
    jsxImportSource: 'react',
    // Draft.js 0.11 speaks of `global` and of `setImmediate`.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    tsconfigRaw: '{}',
  });
}
