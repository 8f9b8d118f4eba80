import { join } from 'node:path';
import { isExecutable, isRoot, output, run, which } from './programs.mjs';
import { SetupError, say } from './say.mjs';
import { installSystemPackage } from './system-package.mjs';

/** Branded Chrome and Edge ignore the switch that loads an extension, so they are not looked for. */
const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const PACKAGES = { 'apt-get': 'chromium', dnf: 'chromium', apk: 'chromium', pacman: 'chromium' };
const PLAYWRIGHT = 'node_modules/playwright-core/cli.js';
/** The oldest version the extension supports. */
const OLDEST = 120;

/**
 * A Chromium or Chrome for Testing that is installed; else the system's package, when root; else Playwright's download.
 * @returns the path of the executable
 * @throws SetupError naming the commands to get one
 */
export async function ensureChromium() {
  const { chromium } = await import('playwright-core');
  const find = () => [...ON_PATH.map(which), ...ELSEWHERE, chromium.executablePath()].find(suits);
  const found = find();
  if (found) return found;
  say('No Chromium or Chrome for Testing is installed (branded Chrome cannot load an extension from a folder).');
  if (installSystemPackage(PACKAGES) && find()) return find();
  say("Downloading Playwright's Chromium.");
  const args = [
    join(process.cwd(), PLAYWRIGHT),
    'install',
    '--no-shell',
    ...(isRoot() ? ['--with-deps'] : []),
    'chromium',
  ];
  if (run(process.execPath, args) === 0 && find()) return find();
  throw new SetupError(
    'No Chromium could be had. Install one with "sudo apt-get install chromium", or download one with ' +
      '"npx playwright-core install --no-shell chromium", and run this again.',
  );
}

function suits(path) {
  if (!path || !isExecutable(path)) return false;
  // Windows programs print no version.
  if (process.platform === 'win32') return true;
  const version = output(path, ['--version'])?.match(/(?:Chromium|Chrome for Testing) (\d+)\./)?.[1];
  return Number(version) >= OLDEST;
}
