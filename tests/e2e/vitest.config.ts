import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Browser tests, on the built extension: two files at a time, each with browsers of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/set-up.ts'],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 180_000,
  },
});
