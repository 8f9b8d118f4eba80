import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isExecutable, output, run, which } from './programs.mjs';
import { SetupError, say } from './say.mjs';
import { installSystemPackage } from './system-package.mjs';

const ON_PATH = ['firefox-esr', 'firefox'];
const ELSEWHERE = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const PACKAGES = { 'apt-get': 'firefox-esr', dnf: 'firefox', apk: 'firefox-esr', pacman: 'firefox' };
const DOWNLOADER = 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js';
const CACHE = join(homedir(), '.cache', 'puppeteer');
/** The first version with the CSS Custom Highlight API. */
const OLDEST = 140;

/**
 * A Firefox that is installed; else the system's package, when root; else a download of Mozilla's own build, since
 * Playwright's is patched and cannot install an extension (2026-11-22).
 * @returns the path of the executable
 * @throws SetupError naming the commands to get one
 */
export function ensureFirefox() {
  const find = () => [...ON_PATH.map(which), ...ELSEWHERE, ...downloaded()].find(suits);
  const found = find();
  if (found) return found;
  say(`No Firefox ${OLDEST} or newer is installed.`);
  if (installSystemPackage(PACKAGES) && find()) return find();
  say("Downloading Mozilla's Firefox.");
  const args = [join(process.cwd(), DOWNLOADER), 'install', 'firefox@stable', '--path', CACHE];
  if (run(process.execPath, args) === 0 && find()) return find();
  throw new SetupError(
    `No Firefox ${OLDEST} or newer could be had. Install one with "sudo apt-get install firefox-esr", or download one ` +
      `with "npx @puppeteer/browsers install firefox@stable --path ${CACHE}", and run this again.`,
  );
}

function downloaded() {
  try {
    const builds = readdirSync(join(CACHE, 'firefox'));
    return builds.flatMap((build) => [
      join(CACHE, 'firefox', build, 'firefox', 'firefox'),
      join(CACHE, 'firefox', build, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    ]);
  } catch {
    return [];
  }
}

function suits(path) {
  if (!path || !isExecutable(path)) return false;
  if (process.platform === 'win32') return true;
  const version = output(path, ['--version'])?.match(/Firefox (\d+)\./)?.[1];
  return Number(version) >= OLDEST;
}
