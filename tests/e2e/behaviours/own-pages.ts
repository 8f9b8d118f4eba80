import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { pressNamed, textOf } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { RISKY } from '../../rig/samples';
import { lightSays, lights, marks, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

const BOX = '[data-testid="tweetTextarea_0"]';

const RULES = ['confidentiality', 'public-space', 'disputes', 'self-promotion', 'copyright', 'participation'];

/** Chooses on the options page, once it is drawn. */
function choose(options: Tab, group: string, value: string): Promise<boolean> {
  return until(`${group} can be set to ${value}`, () =>
    options.evaluate(
      (wanted) => {
        const input = document.querySelector<HTMLInputElement>(
          `input[name="${wanted.group}"][value="${wanted.value}"]`,
        );
        input?.click();
        return input?.checked ?? false;
      },
      { group, value },
    ),
  );
}

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
    await choose(options, 'confidentiality', 'off');
    await tab.front();
    await lightSays(tab, /Clear/);
    await options.front();
    await choose(options, 'confidentiality', 'normal');
    await tab.front();
    await lightSays(tab, SPEAKS);
  });

  test('the tips page has one anchor for each rule', async () => {
    const tips = await page('tips.html');
    await shows(tips, /Allegra Holbrook/);
    expect(await tips.evaluate((ids) => ids.filter((id) => document.getElementById(id)), RULES)).toEqual(RULES);
  });

  test('every rule off: the light says off, not clear', async () => {
    const tab = await risky();
    const options = await page('options.html');
    for (const rule of RULES.slice(0, 5)) await choose(options, rule, 'off');
    await tab.front();
    await lightSays(tab, /Off/);
  });

  test('light and card only: no word is tinted', async () => {
    const tab = await risky();
    await until('words are tinted', async () => (await marks(tab)).length > 0);
    await choose(await page('options.html'), 'marks', 'light-only');
    await tab.front();
    await until('no word is tinted', async () => (await marks(tab)).length === 0);
    await lightSays(tab, SPEAKS);
  });
}
