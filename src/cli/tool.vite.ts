import { basename } from 'node:path';
import { defineConfig } from 'vite';
import { compromiseParts } from '../packs/compromise-parts';
import { ruleFiles } from '../packs/vite-plugin';

/** A TypeScript program of ours for Node; `SECOND_LOOK_TOOL` names its file. */
const entry = process.env.SECOND_LOOK_TOOL ?? '';

export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [ruleFiles(), compromiseParts()],
  build: {
    outDir: '.output/tools',
    emptyOutDir: false,
    minify: false,
    target: 'node20',
    ssr: entry,
    rolldownOptions: { output: { entryFileNames: `${basename(entry, '.ts')}.mjs` } },
  },
});
