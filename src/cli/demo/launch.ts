import { resolve } from 'node:path';
import { focus } from '../../../tests/rig/actions';
import { launchChromium } from '../../../tests/rig/chromium';
import type { LaunchOptions, Rig, Tab } from '../../../tests/rig/rig';

export const BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';

/** A throwaway browser with the built extension in it. */
export function launchDemo(executable: string, options: Partial<LaunchOptions> = {}) {
  return launchChromium({ executable, extension: resolve('.output/chrome-mv3'), ...options });
}

/** Opens the compose window of the practice page and types. */
export async function typeDraft(rig: Rig, text: string): Promise<Tab> {
  const tab = await rig.open('https://x.com/compose/post');
  await focus(tab, BOX);
  await tab.type(text);
  return tab;
}
