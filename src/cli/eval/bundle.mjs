/** Runs a TypeScript program of `src/cli` under Node alone; the rule files are checked and folded as in a build. */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from '../build-node.mjs';

/**
 * @param entry a TypeScript file whose `main(args)` answers with the exit code.
 */
export async function runTypeScript(entry, args) {
  prepare();
  process.env.SECOND_LOOK_TOOL = entry;
  const { build } = await import('vite');
  await build({ configFile: join('src', 'cli', 'tool.vite.ts'), logLevel: 'error' });
  const { main } = await import(pathToFileURL(join('.output', 'tools', `${basename(entry, '.ts')}.mjs`)).href);
  return main(args);
}
