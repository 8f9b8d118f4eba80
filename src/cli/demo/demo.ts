/** The main job, run for real: a draft is typed into the real editor and Second Look takes a second look at it. */
import { buildPracticePages } from '../../../tests/practice/build';
import { RISKY } from '../../../tests/rig/samples';
import { showInTerminal } from './headless';
import { drawReadmePictures } from './readme-pictures';
import { stayInWindow } from './window';

const args = process.argv.slice(2);
const executable = process.env.SECOND_LOOK_CHROMIUM ?? '';
const text = args.find((arg) => !arg.startsWith('--')) ?? RISKY;

await buildPracticePages();
if (args.includes('--readme')) await drawReadmePictures(executable);
else if (process.env.SECOND_LOOK_HEADED) await stayInWindow(executable, text);
else process.exitCode = await showInTerminal(executable, text);
