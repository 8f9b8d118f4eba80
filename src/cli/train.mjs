/** `npm run train`: fits the model's weights from the labelled drafts beside the project and writes them as data. */
import { runTypeScript } from './eval/bundle.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  ensureDependencies();
  return runTypeScript('src/cli/train/train.ts', process.argv.slice(2));
});
