import { join } from 'node:path';
import { textOf } from '../../../tests/rig/own-page';
import type { Rig, Tab } from '../../../tests/rig/rig';
import { cardOpens, pressOurs, settled } from '../../../tests/rig/second-look';
import { until } from '../../../tests/rig/until';

/** A window that holds the compose dialog and the card, in CSS pixels. */
export const WINDOW = { width: 1040, height: 780 };
/** About the size browsers give a popup, in CSS pixels. */
const POPUP = { width: 400, height: 560 };

/** Pictures of the marks, the card and the popup of the draft in this tab. @returns the files, in that order */
export async function takePictures(rig: Rig, tab: Tab, folder: string): Promise<string[]> {
  const [marks, card, popup] = ['marks', 'card', 'popup'].map((name) => join(folder, `${name}.png`)) as [
    string,
    string,
    string,
  ];
  await tab.resize(WINDOW.width, WINDOW.height);
  await settled(tab);
  await tab.screenshot(marks);
  await pressOurs(tab, /Second Look/);
  await cardOpens(tab);
  await settled(tab);
  await tab.screenshot(card);
  await takePopup(rig, tab, popup);
  return [marks, card, popup];
}

async function takePopup(rig: Rig, tab: Tab, file: string): Promise<void> {
  const popup = await rig.open(`${rig.origin}/popup.html?tab=${tab.id}`);
  await popup.resize(POPUP.width, POPUP.height);
  await until('the popup has its answer', async () => {
    const busy = await popup.evaluate(() => document.querySelector('[aria-busy="true"]') !== null);
    return !busy && (await textOf(popup)).length > 0;
  });
  const height = await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await popup.resize(POPUP.width, Math.max(120, height));
  await popup.screenshot(file);
  await popup.close();
}
