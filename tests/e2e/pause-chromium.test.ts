import { resolve } from 'node:path';
import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focus } from '../rig/actions';
import { launchChromium } from '../rig/chromium';
import { published, replaceAll } from '../rig/draft';
import { questionComes } from '../rig/prompt';
import type { Tab } from '../rig/rig';
import { CALM, RISKY } from '../rig/samples';
import { lightSays, SPEAKS } from '../rig/second-look';

/** What only Chromium lets a test do: the keyboard command. */

const HOME = 'main [data-testid="tweetTextarea_0"]';
const NAME = 'tweetTextarea_0';

let rig: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => {
  const executable = process.env.SECOND_LOOK_CHROMIUM ?? '';
  rig = await launchChromium({ executable, extension: resolve('.output/chrome-mv3') });
});
afterAll(() => rig.close());

interface Extension {
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    onCommand: { dispatch(command: string): void };
  };
}

function worker(): Worker {
  const [found] = rig.context.serviceWorkers();
  if (!found) throw new Error('the service worker of the extension is gone');
  return found;
}

async function written(text: string, light: RegExp): Promise<Tab> {
  const tab = await rig.open('https://x.com/home');
  await focus(tab, HOME);
  await replaceAll(tab, NAME, text);
  await lightSays(tab, light);
  return tab;
}

test('the command of the manifest asks, about a clear draft too', async () => {
  const commands = await worker().evaluate(() =>
    (globalThis as unknown as { chrome: Extension }).chrome.commands.getAll(),
  );
  expect(commands.map(({ name }) => name)).toContain('ask-now');
  for (const [text, light] of [
    [CALM, /Clear/],
    [RISKY, SPEAKS],
  ] as const) {
    const tab = await written(text, light);
    // Drivers cannot press a browser's shortcut, so the background hears of it as from the browser.
    await worker().evaluate(() =>
      (globalThis as unknown as { chrome: Extension }).chrome.commands.onCommand.dispatch('ask-now'),
    );
    const { text: said } = await questionComes(tab);
    expect(said).toMatch(text === CALM ? /Nothing found/ : /34yo/);
    expect(await published(tab)).toEqual([]);
    await tab.close();
  }
});
