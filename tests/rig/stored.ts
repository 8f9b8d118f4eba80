import type { Tab } from './rig';

interface Storage {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** What the extension has stored under a key, as a page of ours reads it; null where there is nothing. */
export function storedUnder(tab: Tab, key: string): Promise<unknown> {
  return tab.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage };
    return (await (browser ?? chrome).storage.local.get(wanted))[wanted] ?? null;
  }, key);
}
