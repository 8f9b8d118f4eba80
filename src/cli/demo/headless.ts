import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reportOf } from '../../../tests/rig/oracle';
import { lightSays } from '../../../tests/rig/second-look';
import { launchDemo, typeDraft } from './launch';
import { takePictures } from './pictures';

const FOLDER = join('.output', 'demo');
/** What the light says at each level; the words are those of src/messages/en.yml. */
const LIGHT = { clear: /Clear/, look: /to look at/, pause: /Pause/, unchecked: /Not checked/, off: /Off/ };

/**
 * Types the draft, prints its report, leaves pictures in `.output/demo`.
 * @returns 0, or 1 when the page did not say what the report says, or somebody asked the network for something
 */
export async function showInTerminal(executable: string, text: string): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  const rig = await launchDemo(executable, { scale: 2 });
  try {
    console.log(`Typing into the real editor, on a practice page at https://x.com/compose/post:\n\n  ${text}\n`);
    const tab = await typeDraft(rig, text);
    const { level } = await reportOf({ text, site: 'x', surface: 'post' });
    const { label } = await lightSays(tab, LIGHT[level]);
    printReport(text);
    console.log(`\nOn the page the light says "${label}".`);
    for (const file of await takePictures(rig, tab, FOLDER)) console.log(`Picture: ${resolve(file)}`);
    const strangers = rig.strangers();
    console.log(
      strangers.length === 0 ? 'Nothing was asked of the network.' : `Asked of the network: ${strangers.join(', ')}`,
    );
    return strangers.length === 0 ? 0 : 1;
  } finally {
    await rig.close();
  }
}

/** The same words as `npm run check`, because it is the same program. */
function printReport(text: string): void {
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', 'check', '--', text];
  const [program, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
  spawnSync(program, all, { stdio: ['ignore', 'inherit', 'inherit'] });
}
