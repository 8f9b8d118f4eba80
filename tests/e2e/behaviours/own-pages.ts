import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { pressNamed } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { RISKY } from '../../rig/samples';
import { lightGoes, lightSays, marks, SPEAKS, tintsGo } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome, HOME } from './home';
import { says } from './options-page';

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

  const risky = (): Promise<Tab> => atHome(bench, RISKY, SPEAKS);

  test('the popup lists the draft with its level, its words, its tip', async () => {
    const tab = await risky();
    const popup = await page(`popup.html?tab=${tab.id}`);
    const text = await says(popup, /34yo/);
    expect(text).toMatch(/Lovely 34yo lady/);
    expect(text).toMatch(/Tip 1/);
    const links = await popup.evaluate(() => [...document.links].map((link) => link.getAttribute('href')));
    expect(links).toContain('tips.html#confidentiality');
  });

  test('the popup says so when there is nothing to check', async () => {
    const tab = await bench.open('/home');
    await says(await page(`popup.html?tab=${tab.id}`), /Nothing to check on this page/);
    const tips = await page('tips.html');
    await says(await page(`popup.html?tab=${tips.id}`), /Nothing to check on this page/);
  });

  test('the switch for a site rests it at once, and wakes it again', async () => {
    const tab = await risky();
    const popup = await page(`popup.html?tab=${tab.id}`);
    await pressNamed(popup, /Look at drafts on X/);
    await says(popup, /Resting on X/);
    await lightGoes(tab);
    await tintsGo(tab);
    await popup.front();
    await pressNamed(popup, /Look at drafts on X/);
    await tab.front();
    await focus(tab, HOME);
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
    await says(tips, /Allegra Holbrook/);
    const anchors = () => tips.evaluate((ids) => ids.filter((id) => document.getElementById(id)), RULES);
    await until('every rule has its anchor', async () => (await anchors()).length === RULES.length);
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
    await tintsGo(tab);
    await lightSays(tab, SPEAKS);
  });
}
