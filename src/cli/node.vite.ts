import { defineConfig } from 'vite';
import { compromiseParts } from '../packs/compromise-parts';
import { ruleFiles } from '../packs/vite-plugin';

/** The checker as one plain ES module without dependencies. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [ruleFiles(), compromiseParts()],
  build: {
    outDir: '.output/node',
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    lib: { entry: 'src/cli/node.ts', formats: ['es'], fileName: () => 'second-look.mjs' },
  },
});
