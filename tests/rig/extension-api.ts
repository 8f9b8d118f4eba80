/** What the rig uses of the extension's own API, from a page or worker of the extension. */
interface Api {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]>; remove(ids: number[]): Promise<void> };
  storage: Record<'local' | 'sync', { get(key: null): Promise<object>; remove(keys: string[]): Promise<void> }>;
}

/** Runs inside the extension: its text is sent there, so it may use nothing from here. */
export async function tabIds(): Promise<number[]> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return (await (browser ?? chrome).tabs.query({})).map((tab) => tab.id);
}

/** Runs inside the extension, as `tabIds` does: forgets all that is stored but what is under these keys. */
export async function clearSettings(kept: readonly string[]): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { local, sync } = (browser ?? chrome).storage;
  for (const area of [local, sync]) {
    const keys = Object.keys(await area.get(null));
    await area.remove(keys.filter((key) => !kept.includes(key)));
  }
}

/**
 * Runs inside a page of the extension, as `tabIds` does: closes every other page of the extension.
 * @returns their addresses; null while there are none.
 */
export async function closeOthers(): Promise<string[] | null> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs } = browser ?? chrome;
  // Without the permission for tabs only addresses of our own are told.
  const others = (await tabs.query({})).filter(({ url }) => url !== undefined && url !== location.href);
  await tabs.remove(others.map(({ id }) => id));
  return others.length > 0 ? others.map(({ url }) => url ?? '') : null;
}
