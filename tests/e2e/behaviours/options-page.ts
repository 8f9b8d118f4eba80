import { focus } from '../../rig/actions';
import { stored } from '../../rig/kept';
import { textOf } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

/** The options page, once the draft of its preview has been read. */
export async function optionsPage(bench: Bench): Promise<Tab> {
  const tab = await bench.open(`${bench.rig.origin}/options.html`);
  await until('the draft has been read', () => tab.evaluate(() => document.querySelector('.preview-level') !== null));
  return tab;
}

/** Waits until a page of ours says so. @returns all that it says */
export async function says(tab: Tab, words: RegExp): Promise<string> {
  let seen = '';
  return until(
    `the page says ${words}`,
    async () => {
      seen = await textOf(tab);
      return words.test(seen) ? seen : null;
    },
    { last: () => seen },
  );
}

export interface KeptSettings {
  allowed?: string[];
  disabledSignals?: string[];
  profile?: Record<string, string | string[]>;
}

/** Waits until the settings that are stored are as they should be. */
export async function keeps(tab: Tab, what: string, isSo: (settings: KeptSettings) => boolean): Promise<KeptSettings> {
  let seen: KeptSettings = {};
  return until(
    what,
    async () => {
      seen = ((await stored(tab, 'settings')) ?? {}) as KeptSettings;
      return isSo(seen) ? seen : null;
    },
    { last: () => seen },
  );
}

/** Writes a word in a list of words and adds it. */
export async function add(tab: Tab, id: string, word: string): Promise<void> {
  await focus(tab, `#${id}`);
  await tab.type(word);
  await tab.press('Enter');
}

/** Gives a file to a box for files, as choosing one does. */
export function giveFile(tab: Tab, id: string, name: string, text: string): Promise<void> {
  return tab.evaluate(
    (given) => {
      const input = document.getElementById(given.id) as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([given.text], given.name, { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { id, name, text },
  );
}
