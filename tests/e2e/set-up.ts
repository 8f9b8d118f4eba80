import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../../src/cli/setup/chromium.mjs';
import { ensureFirefox } from '../../src/cli/setup/firefox.mjs';
import { buildPracticePages } from '../practice/build';

/** Builds what the browsers load, once for the whole run; `npm test` has already built the extension. */
export default async function setUp(): Promise<void> {
  process.env.SECOND_LOOK_CHROMIUM ??= await ensureChromium();
  process.env.SECOND_LOOK_FIREFOX ??= ensureFirefox();
  if (!process.env.SECOND_LOOK_BUILT) {
    // Under the test runner's own NODE_ENV it would be another build than the one that ships.
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status } = spawnSync(process.execPath, ['src/cli/build.mjs'], { stdio: 'inherit', env });
    if (status !== 0) throw new Error('the extension could not be built: see above');
  }
  await buildPracticePages();
}
