/** `npm run eval`: recall and false alarms per rule on labelled drafts. */
import { runTypeScript } from './eval/bundle.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  ensureDependencies();
  return runTypeScript('src/cli/eval/eval.ts', process.argv.slice(2));
});
