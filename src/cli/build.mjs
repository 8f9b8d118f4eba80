/** `npm run build`: the extension for both browsers, and the checker as a plain module. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/programs.mjs';
import { main, SetupError } from './setup/say.mjs';

const WXT = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
const STEPS = [
  [WXT, 'build', '-b', 'chrome'],
  [WXT, 'build', '-b', 'firefox', '--mv3'],
  [join('src', 'cli', 'build-node.mjs')],
];

await main(async () => {
  ensureDependencies();
  for (const step of STEPS) {
    if (!existsSync(step[0])) throw new SetupError(`${step[0]} is missing.`);
    if (run(process.execPath, step) !== 0) return 1;
  }
  return 0;
});
