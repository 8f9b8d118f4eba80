import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { PRACTICE_SITES } from './sites';

/** Where the bundled practice pages lie, beside the built extension. */
export const PRACTICE_DIR = resolve('.output/practice');

/** Bundles the practice pages with the real editors. They are served from memory to the browser under test only. */
export async function buildPracticePages(): Promise<void> {
  await mkdir(PRACTICE_DIR, { recursive: true });
  await build({
    entryPoints: PRACTICE_SITES.flatMap(({ id }) => [
      { in: join('tests/practice', id, 'main.jsx'), out: `${id}/main` },
      { in: join('tests/practice', id, 'page.css'), out: `${id}/page` },
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
