import { resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../rig/chromium';
import { openAndClose } from '../rig/cycles';
import { launchFirefox } from '../rig/firefox';
import { RISKY_SHORT } from '../rig/samples';

/** Opening and closing composers leaves nothing behind: no node, no listener, no memory that keeps growing. */

const TIMES = 200;
/** Before anything is counted: what is made once and kept. */
const WARM_UP = 20;
const page = (host: string) => `https://${host}/?text=${encodeURIComponent(RISKY_SHORT)}`;
/** The same page where the extension does not run: what the editor itself leaves behind is not ours. */
const WITHOUT = page('without.example');
const WITH = page('www.facebook.com');

interface Counts {
  Nodes: number;
  JSEventListeners: number;
  JSHeapUsedSize: number;
}

async function counts(cdp: CDPSession): Promise<Counts> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    Nodes: of('Nodes'),
    JSEventListeners: of('JSEventListeners'),
    JSHeapUsedSize: of('JSHeapUsedSize'),
  };
}

describe('Chromium', () => {
  let rig: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    rig = await launchChromium({
      executable: process.env.SECOND_LOOK_CHROMIUM ?? '',
      extension: resolve('.output/chrome-mv3'),
    });
  });
  afterAll(() => rig.close());

  /** By how much each count grew over all the openings. */
  async function growth(address: string): Promise<Counts> {
    const tab = await rig.open(address);
    const opened = rig.context.pages().find((one) => one.url() === address);
    if (!opened) throw new Error(`${address} is not open`);
    const cdp = await rig.context.newCDPSession(opened);
    await cdp.send('Performance.enable');
    const isWatched = address === WITH;
    await openAndClose(tab, WARM_UP, isWatched);
    const before = await counts(cdp);
    await openAndClose(tab, TIMES, isWatched);
    const after = await counts(cdp);
    await tab.close();
    const grown = (name: keyof Counts) => after[name] - before[name];
    return {
      Nodes: grown('Nodes'),
      JSEventListeners: grown('JSEventListeners'),
      JSHeapUsedSize: grown('JSHeapUsedSize'),
    };
  }

  test(`${TIMES} composers opened and closed leave no listener and no node, and no memory that counts`, async () => {
    const without = await growth(WITHOUT);
    const grown = await growth(WITH);
    // A leak of one thing for each composer would be ten times these.
    expect(grown.Nodes - without.Nodes).toBeLessThan(TIMES / 10);
    expect(grown.JSEventListeners - without.JSEventListeners).toBeLessThan(TIMES / 10);
    expect(grown.JSHeapUsedSize - without.JSHeapUsedSize).toBeLessThan(500_000);
  });
});

describe('Firefox', () => {
  let rig: Awaited<ReturnType<typeof launchFirefox>>;
  beforeAll(async () => {
    rig = await launchFirefox({
      executable: process.env.SECOND_LOOK_FIREFOX ?? '',
      extension: resolve('.output/firefox-mv3'),
    });
  });
  afterAll(() => rig.close());

  /** No driver counts what Firefox keeps: that nothing is left on the page is what can be seen. */
  test(`${TIMES} composers opened and closed leave nothing on the page`, async () => {
    const tab = await rig.open(WITH);
    const size = () => tab.evaluate(() => document.querySelectorAll('*').length + CSS.highlights.size);
    const before = await size();
    await openAndClose(tab, TIMES);
    expect(await size()).toBe(before);
    expect(await tab.peek((roots) => roots.length)).toBe(0);
  });
});
