import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first';

/** Browser tests, on the built extension: three files at a time, each with browsers of its own, as half of it is waiting. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/set-up.ts'],
    sequence: { sequencer: LongestFirst },
    maxWorkers: 3,
    isolate: false,
    // Several waits of tests/rig/until.ts, one after the other, on the slowest machine.
    testTimeout: 300_000,
    hookTimeout: 180_000,
  },
});
