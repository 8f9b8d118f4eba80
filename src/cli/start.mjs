/**
 * `npm start`: sets everything up, builds the extension and runs the main job on practice pages. With a display it opens
 * a window and stays; without one it types a draft, prints the report and leaves pictures.
 * `-- "text"` uses that text; `-- --headless` does without a window; `-- --readme` draws the pictures of the README.
 */
import { join } from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run, runQuietly } from './setup/programs.mjs';
import { main, say } from './setup/say.mjs';

const DEMO = join('.output', 'rig', 'demo.mjs');
const inherit = { stdio: ['ignore', 'inherit', 'inherit'] };

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main(async () => {
  ensureDependencies();
  const executable = await ensureChromium();
  say('Building the extension.');
  if (runQuietly(process.execPath, [join('src', 'cli', 'build.mjs')]) !== 0) return 1;
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['src/cli/demo/demo.ts'],
    outfile: DEMO,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const args = process.argv.slice(2);
  const headless = !hasDisplay() || args.includes('--headless') || args.includes('--readme');
  const env = { ...process.env, SECOND_LOOK_CHROMIUM: executable, SECOND_LOOK_HEADED: headless ? '' : '1' };
  return run(process.execPath, [DEMO, ...args.filter((arg) => arg !== '--headless')], { ...inherit, env });
});
