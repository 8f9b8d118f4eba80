/**
 * `npm test`: everything set up and every check run. Its last line is always `N passed, N failed`, the sum of every
 * test of every run and of each check that is not a test.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFirefox } from './setup/firefox.mjs';
import { run } from './setup/programs.mjs';
import { main, say } from './setup/say.mjs';

const bin = (...path) => join('node_modules', ...path);
const CHECKS = [
  ['lint', bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.'],
  ['build', join('src', 'cli', 'build.mjs')],
  ['types', bin('typescript', 'bin', 'tsc'), '--noEmit'],
];
const SUITES = [
  ['unit tests', 'tests/vitest.config.ts'],
  ['browser tests', 'tests/e2e/vitest.config.ts'],
];

/** Runs one check with Node. @returns its exit code */
function check(name, args, env) {
  say(`\n── ${name}`);
  return run(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
}

/** @returns passed and failed of a run of Vitest; one that leaves no tally, or finds no test, has failed */
function suite(name, config, env) {
  const tally = join('.output', 'tally', `${name.replace(' ', '-')}.json`);
  rmSync(tally, { force: true });
  const args = [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=tests/reporter.ts',
  ];
  const code = check(name, args, { ...env, SECOND_LOOK_TALLY: tally });
  try {
    const { passed, failed } = JSON.parse(readFileSync(tally, 'utf8'));
    return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
  } catch {
    say(`The run of the ${name} ended without a tally.`);
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
await main(async () => {
  try {
    ensureDependencies();
    const env = {
      SECOND_LOOK_CHROMIUM: await ensureChromium(),
      SECOND_LOOK_FIREFOX: ensureFirefox(),
      SECOND_LOOK_BUILT: '1',
      // What a coming version of Vite will ask of its settings is no matter of these checks.
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    };
    mkdirSync(join('.output', 'tally'), { recursive: true });
    for (const [name, ...args] of CHECKS) {
      if (check(name, args, env) === 0) passed += 1;
      else failed += 1;
    }
    for (const [name, config] of SUITES) {
      const result = suite(name, config, env);
      passed += result.passed;
      failed += result.failed;
    }
  } catch (error) {
    failed += 1;
    throw error;
  }
  return failed === 0 ? 0 : 1;
});
console.log(`${passed} passed, ${failed} failed`);
