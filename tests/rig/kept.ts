import type { Tab } from './rig';

/** What the extension has stored, through a page of its own. */
interface Api {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> };
  };
}

/** Stores a value as the extension would. @param own a page of the extension */
export function store(own: Tab, key: string, value: unknown): Promise<void> {
  return own.evaluate(
    async (what) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).storage.local.set({ [what.key]: what.value });
    },
    { key, value },
  );
}

/** @returns what is stored under a key; null where nothing is. */
export function stored(own: Tab, key: string): Promise<unknown> {
  return own.evaluate(async (what) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).storage.local.get(what))[what] ?? null;
  }, key);
}
