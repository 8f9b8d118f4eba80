/** Runs a TypeScript program of `src/cli` under Node alone; the rule files are read from disk, checked as in a build. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param entry a TypeScript file whose `main(args)` answers with the exit code.
 */
export async function runTypeScript(entry, args) {
  const { build } = await import('esbuild');
  const outfile = join('.output', 'rig', `${entry.replace(/^.*\//, '').replace(/\.ts$/, '')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    tsconfigRaw: '{}',
    define: { 'import.meta.glob': 'ruleFilesOnDisk' },
    inject: [join('src', 'cli', 'eval', 'rule-files.ts')],
  });
  const { main } = await import(pathToFileURL(outfile).href);
  return main(args);
}
