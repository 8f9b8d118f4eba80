import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { LaunchOptions, Rig, Tab } from '../rig/rig';

/** What every behaviour is given: the browser under test and a way to open tabs that are closed again. */
export interface Bench {
  readonly rig: Rig;
  /** Opens a practice page, by its path on x.com, or any address. */
  open(address: string): Promise<Tab>;
}

/**
 * Starts one browser for the tests of a file and closes it afterwards. After every test: no page has crashed, and nobody
 * has asked the network for anything.
 */
export function useBrowser(launch: (options: LaunchOptions) => Promise<Rig>, options: LaunchOptions): Bench {
  let rig: Rig | undefined;
  let tabs: Tab[] = [];
  const running = (): Rig => {
    if (!rig) throw new Error('the browser is not running yet');
    return rig;
  };

  beforeAll(async () => {
    rig = await launch(options);
  });
  afterEach(async () => {
    const open = tabs;
    tabs = [];
    const crashes = await Promise.all(open.map(crashesOf));
    await Promise.all(open.map((tab) => tab.close()));
    await running().forget();
    expect(crashes.flat(), 'crashes of the practice page').toEqual([]);
    expect(running().strangers(), 'requests that were not for a practice page').toEqual([]);
  });
  afterAll(() => rig?.close());

  return {
    get rig() {
      return running();
    },
    async open(address) {
      const tab = await running().open(address.startsWith('/') ? `https://x.com${address}` : address);
      tabs.push(tab);
      return tab;
    },
  };
}

function crashesOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { practice } = window as { practice?: { crashes: string[] } };
    return practice?.crashes ?? [];
  });
}
