import { isDeepStrictEqual } from 'node:util';
import { optionalSite, siteName } from '../../src/sites/optional';
import type { Tab } from './rig';
import { until } from './until';

interface Scripting {
  scripting?: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
}

/** Keys of the sites whose script the browser has been told to run, asked of a page of the extension. */
const registered = (page: Tab): Promise<string[]> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Scripting; chrome: Scripting };
    const { scripting } = browser ?? chrome;
    return ((await scripting?.getRegisteredContentScripts()) ?? []).map(({ id }) => id);
  });

/** Presses the switch of a site on the options page, or names a server there. */
export async function pressSwitch(page: Tab, key: string): Promise<void> {
  const host = optionalSite(key)?.host;
  const selector = host ? '#server' : `input[aria-label="${siteName(key)}"]`;
  const { x, y } = await until(`${selector} is there`, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector(wanted);
      found?.scrollIntoView({ block: 'center' });
      const box = found?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector),
  );
  await page.clickAt(x, y);
  if (!host) return;
  await page.type(host);
  await page.press('Enter');
}

/** Waits until the browser has been told to run the script on exactly these sites. */
export async function areRegistered(page: Tab, keys: readonly string[]): Promise<void> {
  let last: string[] = [];
  await until(
    `${JSON.stringify(keys)} are registered`,
    async () => {
      last = await registered(page);
      return isDeepStrictEqual([...last].sort(), [...keys].sort());
    },
    { last: () => last },
  );
}

/** Switches a site on as a person does, the only one, and waits until the browser knows. */
export async function switchOn(page: Tab, key: string): Promise<void> {
  // One that was on a moment ago may still be on its way out.
  await areRegistered(page, []);
  await pressSwitch(page, key);
  await areRegistered(page, [key]);
}
