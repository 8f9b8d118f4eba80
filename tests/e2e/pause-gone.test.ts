import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { focus } from '../rig/actions';
import { launchChromium } from '../rig/chromium';
import { holds, published, replaceAll } from '../rig/draft';
import { launchFirefox } from '../rig/firefox';
import { answerByKey, answerByMouse, question, questionComes, questionGoes } from '../rig/prompt';
import type { Rig, Tab } from '../rig/rig';
import { RISKY } from '../rig/samples';
import { lightSays, lights, SPEAKS } from '../rig/second-look';
import { until } from '../rig/until';

/**
 * The extension is updated, or removed, under pages that are open. Chromium leaves its old script running and starts no new
 * one there; Firefox ends the old one where it stands and, after an update, starts another beside what that one left.
 */

const HOME = 'main [data-testid="tweetTextarea_0"]';
const NAME = 'tweetTextarea_0';
const CHROMIUM = () =>
  launchChromium({ executable: process.env.SECOND_LOOK_CHROMIUM ?? '', extension: resolve('.output/chrome-mv3') });
const FIREFOX = () =>
  launchFirefox({ executable: process.env.SECOND_LOOK_FIREFOX ?? '', extension: resolve('.output/firefox-mv3') });

interface Api {
  runtime: { reload(): void };
  management: { uninstallSelf(options: object): Promise<void> };
}

/** An end of the extension, begun by a page of its own, which ends with it. */
const ENDS = {
  updated: () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    setTimeout(() => (browser ?? chrome).runtime.reload());
  },
  removed: () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    setTimeout(() => void (browser ?? chrome).management.uninstallSelf({ showConfirmDialog: false }));
  },
};

let rig: Rig | undefined;
afterEach(() => rig?.close());

async function written(): Promise<Tab> {
  const tab = await (rig as Rig).open('https://x.com/home');
  await focus(tab, HOME);
  await replaceAll(tab, NAME, RISKY);
  await lightSays(tab, SPEAKS);
  return tab;
}

/** Ends the extension, and waits until the page that began it is gone. */
async function endIt(end: keyof typeof ENDS): Promise<void> {
  const { open, origin } = rig as Rig;
  const own = await open(`${origin}/tips.html`);
  const isGone = () =>
    own
      .evaluate(() => false)
      .then(
        (here) => here,
        () => true,
      );
  await own.evaluate(ENDS[end]).catch(() => {});
  await until('its own page is gone', isGone);
}

/** Somebody presses until it is out, and answers whatever is asked on the way. */
async function goesOut(tab: Tab): Promise<void> {
  await tab.front();
  if ((await published(tab)).length === 0) {
    await holds(tab, NAME, RISKY);
    await focus(tab, HOME);
    await tab.press('Control+Enter');
    await until('it is asked about or out', async () => (await question(tab)) ?? (await published(tab)).length > 0);
    if (await question(tab)) await answerByKey(tab, 'Post anyway');
  }
  await until('it is out', async () => (await published(tab)).length > 0);
  expect(await published(tab)).toEqual([[RISKY]]);
  expect(await question(tab)).toBeNull();
}

test.each([
  ['Chromium', 'updated', CHROMIUM],
  ['Firefox', 'updated', FIREFOX],
  ['Firefox', 'removed', FIREFOX],
] as const)('%s, %s under open pages: every post goes out, once, and no question stays', async (_, end, launch) => {
  rig = await launch();
  const asked = await written();
  await asked.press('Control+Enter');
  await questionComes(asked);
  const plain = await written();
  await endIt(end);
  await goesOut(plain);
  // Of an update nothing old is left: no light, or the one that a new script draws.
  if (end === 'updated') expect((await lights(plain)).length).toBeLessThanOrEqual(1);

  await asked.front();
  if (await question(asked)) await answerByMouse(asked, 'Post anyway');
  await questionGoes(asked);
  await goesOut(asked);
});
