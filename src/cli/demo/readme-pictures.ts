import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { questionComes } from '../../../tests/rig/prompt';
import { CALM, RISKY } from '../../../tests/rig/samples';
import { lightSays, SPEAKS, settled } from '../../../tests/rig/second-look';
import { launchDemo, typeDraft } from './launch';
import { takePictures, WINDOW } from './pictures';

const FOLDER = join('.github', 'pictures');

/** Draws the pictures of the README again: light and dark, a clear draft, a pause and its question. */
export async function drawReadmePictures(executable: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const folder = join(FOLDER, scheme);
    await mkdir(folder, { recursive: true });
    const rig = await launchDemo(executable, { scale: 2, scheme });
    try {
      const calm = await typeDraft(rig, CALM);
      await lightSays(calm, /Clear/);
      await calm.resize(WINDOW.width, WINDOW.height);
      await settled(calm);
      await calm.screenshot(join(folder, 'clear.png'));
      const risky = await typeDraft(rig, RISKY);
      await lightSays(risky, SPEAKS);
      const [marks = ''] = await takePictures(rig, risky, folder);
      await rm(marks);
      const asked = await typeDraft(rig, RISKY);
      await lightSays(asked, SPEAKS);
      await asked.resize(WINDOW.width, WINDOW.height);
      await asked.press('Control+Enter');
      await questionComes(asked);
      await settled(asked);
      await asked.screenshot(join(folder, 'question.png'));
    } finally {
      await rig.close();
    }
    console.log(`Pictures are in ${folder}.`);
  }
}
