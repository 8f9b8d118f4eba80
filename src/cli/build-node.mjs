/** Builds `.output/node/second-look.mjs`, when it is missing or older than its sources; `--force` builds it anyway. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, say } from './setup/say.mjs';

export const BUNDLE = join('.output', 'node', 'second-look.mjs');
const SOURCES = ['src/engine', 'src/packs', 'src/cli/node.ts', 'src/cli/node.vite.ts', 'rules', 'package-lock.json'];

export async function buildNode({ force = false } = {}) {
  if (!force && existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  say('Building the checker for Node.');
  const { build } = await import('vite');
  await build({ configFile: join('src', 'cli', 'node.vite.ts'), logLevel: 'error' });
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
