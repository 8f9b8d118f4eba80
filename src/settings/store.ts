/** Settings in the browser's own storage, on this machine only. */
import { browser } from 'wxt/browser';
import { parseSettings } from './parse';
import type { Settings } from './schema';

const KEY = 'settings';

/** The settings as they are now. Never rejects: storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings; two changes at once are made one after the other.
 * @param change what to change, from the settings as they are then.
 * @returns the settings as stored. Rejects when the browser refuses to store, so that a page can say so.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const next = last.then(async () => {
    const settings = await readSettings();
    const changed = parseSettings({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  last = next.catch(() => {});
  return next;
}

/** Calls `onChange` with every change made in any page or tab, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
