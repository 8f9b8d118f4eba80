import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compromiseParts } from '../src/packs/compromise-parts';
import { ruleFiles } from '../src/packs/vite-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [ruleFiles(), compromiseParts()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
  },
});
