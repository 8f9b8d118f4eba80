/** Builds `.output/node/second-look.mjs`, when it is missing or older than its sources; `--force` builds it anyway. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './setup/programs.mjs';
import { main, SetupError, say } from './setup/say.mjs';

export const BUNDLE = join('.output', 'node', 'second-look.mjs');
const SOURCES = ['src/engine', 'src/packs', 'src/cli/node.ts', 'src/cli/node.vite.ts', 'rules', 'package-lock.json'];

export async function buildNode({ force = false } = {}) {
  if (!force && existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  say('Building the checker for Node.');
  prepare();
  const { build } = await import('vite');
  await build({ configFile: join('src', 'cli', 'node.vite.ts'), logLevel: 'error' });
}

/** Our tsconfig.json extends the one WXT writes; without it nothing in TypeScript can be built. */
export function prepare() {
  if (existsSync(join('.wxt', 'tsconfig.json'))) return;
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  if (run(process.execPath, [wxt, 'prepare']) !== 0)
    throw new SetupError('"npx wxt prepare" failed; run it to see why.');
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await buildNode({ force: true });
    return 0;
  });
}
