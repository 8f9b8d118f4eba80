import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { LaunchOptions, Rig, Tab } from '../rig/rig';

/** What every behaviour is given: the browser under test and a way to open tabs that are closed again. */
export interface Bench {
  readonly rig: Rig;
  /** Opens a practice page, by its path on x.com, or any address. It is closed when the test ends. */
  open(address: string): Promise<Tab>;
  /** To be asked for where the tests of a story are listed: they share one tab. */
  story(address: string): Story;
  /** From here on all that is stored under these keys outlives the tests, until `keep` is told otherwise. */
  keep(keys: readonly string[]): Promise<void>;
}

/** One page for several tests, in their order: what one of them leaves behind, the next finds. */
export interface Story {
  /** The tab of the story, in front: opened when it is first asked for, and anew after a test that failed. */
  tab(): Promise<Tab>;
}

/**
 * Starts one browser for the tests of a file and closes it afterwards. After every test: no page has crashed, and nobody
 * has asked the network for anything.
 */
export function useBrowser(launch: (options: LaunchOptions) => Promise<Rig>, options: LaunchOptions): Bench {
  let rig: Rig | undefined;
  let tabs: Tab[] = [];
  let told: { story: Story; tab: Tab } | undefined;
  let kept: readonly string[] = [];
  const running = (): Rig => {
    if (!rig) throw new Error('the browser is not running yet');
    return rig;
  };
  const opened = (address: string) => running().open(address.startsWith('/') ? `https://x.com${address}` : address);
  async function endStory(): Promise<void> {
    const last = told;
    told = undefined;
    await last?.tab.close();
  }

  beforeAll(async () => {
    rig = await launch(options);
  });
  afterEach(async ({ task }) => {
    const open = tabs;
    tabs = [];
    const crashes = await Promise.all([...open, ...(told ? [told.tab] : [])].map(crashesOf));
    await Promise.all(open.map((tab) => tab.close()));
    if (task.result?.state === 'fail' || crashes.flat().length > 0) await endStory();
    await running().forget(kept);
    expect(crashes.flat(), 'crashes of the practice page').toEqual([]);
    expect(running().strangers(), 'requests that were not for a practice page').toEqual([]);
  });
  afterAll(() => rig?.close());

  return {
    get rig() {
      return running();
    },
    async open(address) {
      const tab = await opened(address);
      tabs.push(tab);
      return tab;
    },
    story(address) {
      const story: Story = {
        async tab() {
          if (told?.story === story) {
            await told.tab.front();
            return told.tab;
          }
          await endStory();
          told = { story, tab: await opened(address) };
          return told.tab;
        },
      };
      return story;
    },
    async keep(keys) {
      kept = keys;
      await running().forget(kept);
    },
  };
}

function crashesOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { practice } = window as { practice?: { crashes: string[] } };
    return practice?.crashes ?? [];
  });
}
