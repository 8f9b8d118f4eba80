import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import { pressNamed, textOf } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { RISKY } from '../../rig/samples';
import { lightSays, lights, marks, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

const BOX = '[data-testid="tweetTextarea_0"]';

/** Popup, options and tips, and what they do to open tabs. */
export function ownPages(bench: Bench): void {
  const page = (path: string): Promise<Tab> => bench.open(`${bench.rig.origin}/${path}`);

  async function risky(): Promise<Tab> {
    const tab = await bench.open('/home');
    await focus(tab, BOX);
    await tab.type(RISKY);
    await lightSays(tab, SPEAKS);
    return tab;
  }

  const shows = (tab: Tab, words: RegExp): Promise<string> =>
    until(`the page says ${words}`, async () => {
      const text = await textOf(tab);
      return words.test(text) ? text : null;
    });

  test('the popup lists the draft with its level, its words, its tip', async () => {
    const tab = await risky();
    const popup = await page(`popup.html?tab=${tab.id}`);
    const text = await shows(popup, /34yo/);
    expect(text).toMatch(/Lovely 34yo lady/);
    expect(text).toMatch(/Tip 1/);
    const links = await popup.evaluate(() => [...document.links].map((link) => link.getAttribute('href')));
    expect(links).toContain('tips.html#confidentiality');
  });

  test('the popup says so when there is nothing to check', async () => {
    const tab = await bench.open('/home');
    await shows(await page(`popup.html?tab=${tab.id}`), /Nothing to check on this page/);
    const tips = await page('tips.html');
    await shows(await page(`popup.html?tab=${tips.id}`), /Nothing to check on this page/);
  });

  test('the switch for a site rests it at once, and wakes it again', async () => {
    const tab = await risky();
    const popup = await page(`popup.html?tab=${tab.id}`);
    await pressNamed(popup, /Look at drafts on X/);
    await shows(popup, /Resting on X/);
    await until('the light is gone', async () => (await lights(tab)).length === 0);
    expect(await marks(tab)).toEqual([]);
    await popup.front();
    await pressNamed(popup, /Look at drafts on X/);
    await tab.front();
    await focus(tab, BOX);
    await tab.type('!');
    await lightSays(tab, SPEAKS);
  });

  test('a sensitivity set on the options page counts at once in open tabs', async () => {
    const tab = await risky();
    const options = await page('options.html');
    const choose = (level: string) =>
      options.evaluate((wanted) => {
        const group = [...document.querySelectorAll('fieldset, [role="radiogroup"]')].find((one) =>
          /Confidentiality/.test(one.textContent ?? ''),
        );
        const input = [...(group?.querySelectorAll('input') ?? [])].find((one) => one.value === wanted);
        input?.click();
        return input !== undefined;
      }, level);
    await until('the choice is on the page', () => choose('off'));
    await tab.front();
    await lightSays(tab, /Clear|Off/);
    await options.front();
    await until('the choice is on the page', () => choose('normal'));
    await tab.front();
    await lightSays(tab, SPEAKS);
  });

  test('the tips page has one anchor for each rule', async () => {
    const tips = await page('tips.html');
    await shows(tips, /Allegra Holbrook/);
    const rules = ['confidentiality', 'public-space', 'disputes', 'self-promotion', 'copyright', 'participation'];
    expect(await tips.evaluate((ids) => ids.filter((id) => document.getElementById(id)), rules)).toEqual(rules);
  });

  test.each(['options.html', 'tips.html', 'popup.html'])('axe finds nothing on %s', async (path) => {
    const tab = await page(path);
    await until('the page is drawn', async () => (await textOf(tab)).length > 40);
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  test('axe finds nothing on a popup with a draft to look at', async () => {
    const tab = await risky();
    const popup = await page(`popup.html?tab=${tab.id}`);
    await shows(popup, /34yo/);
    expect(await accessibilityFaults(popup)).toEqual([]);
  });
}
