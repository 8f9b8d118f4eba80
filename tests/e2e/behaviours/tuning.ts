import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import { store, stored } from '../../rig/kept';
import { pressNamed, textOf } from '../../rig/own-page';
import { RISKY } from '../../rig/samples';
import { lightSays, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome } from './home';
import { add, keeps, optionsPage, says } from './options-page';

/** The options page and what it does: preview, single signals, words, profile. */
export function tuning(bench: Bench): void {
  test('the preview shows what each level would mark, and follows the level chosen', async () => {
    const tab = await optionsPage(bench);
    const card = 'article[aria-labelledby="confidentiality-name"]';
    await focus(tab, '#preview-draft');
    await tab.evaluate(() => (document.getElementById('preview-draft') as HTMLTextAreaElement).select());
    await tab.type(RISKY);
    const isMarked = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.marked mark')].some((one) => one.textContent?.includes('34yo')),
      );
    await until('the marks stand on the words', isMarked);
    await until('every level says which words it would mark', async () => {
      const rows = await tab.evaluate(
        (selector) => [...document.querySelectorAll(`${selector} .levels > div`)].map((row) => row.textContent ?? ''),
        card,
      );
      return rows.length === 3 && rows.every((row) => row.includes('34yo'));
    });
    await tab.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[name="confidentiality"][value="off"]')?.click(),
    );
    await until('nothing of it is marked any more', async () => !(await isMarked()));
    await until('the examples were counted', async () => /speaks up on 0 of \d+ that need it/.test(await textOf(tab)), {
      patience: 90_000,
    });
    expect(JSON.stringify(await stored(tab, 'settings'))).not.toContain('34yo');
  });

  test('a single thing can be switched off and taken back', async () => {
    const tab = await optionsPage(bench);
    await pressNamed(tab, /The \d+ things it looks for: Confidentiality/);
    await until('its switch is there', () =>
      tab.evaluate(() => document.getElementById('signal-confidentiality/age') !== null),
    );
    await tab.evaluate(() => document.getElementById('signal-confidentiality/age')?.click());
    await says(tab, /1 switched off/);
    await keeps(tab, 'it is stored as off', ({ disabledSignals }) => disabledSignals?.join() === 'confidentiality/age');
    await pressNamed(tab, /^Switch on again/);
    await says(tab, /Nothing is switched off/);
  });

  test('a word can be allowed, a number that leads to somebody cannot', async () => {
    const tab = await optionsPage(bench);
    await add(tab, 'allowed', 'Larkfield');
    await until('it is in the list', () => tab.evaluate(() => document.querySelector('.chip-item') !== null));
    await add(tab, 'allowed', '943 476 5919');
    await says(tab, /“943 476 5919” could lead straight to somebody/);
    await keeps(tab, 'the word alone is stored', ({ allowed }) => allowed?.join() === 'Larkfield');
  });

  test('the profile is written by keyboard, kept, and there again', async () => {
    const tab = await optionsPage(bench);
    await focus(tab, '#profession');
    await tab.type('Nurse');
    await tab.press('Tab');
    await keeps(tab, 'the profession is stored', (now) => now.profile?.profession === 'nurse');
    await add(tab, 'workplaces', 'Kestrel House');
    // It takes a line of its own, and what is below moves down.
    await says(tab, /Kestrel House/);
    await focus(tab, '#town');
    await tab.type('Wyremoor');
    await tab.press('Tab');
    await add(tab, 'own', '@sam_okafor');
    const { profile } = await keeps(tab, 'all of it is stored', (now) => (now.profile?.own?.length ?? 0) > 0);
    expect(profile).toMatchObject({
      profession: 'nurse',
      workplaces: ['Kestrel House'],
      town: 'Wyremoor',
      own: ['@sam_okafor'],
    });
    const again = await optionsPage(bench);
    await says(again, /Kestrel House/);
    const shown = () =>
      again.evaluate(() =>
        ['profession', 'town'].map((id) => (document.getElementById(id) as HTMLInputElement).value).join(),
      );
    await until('both fields hold it', async () => (await shown()) === 'nurse,Wyremoor');
  });

  test('a watched word reaches a tab that is open', async () => {
    const site = await atHome(bench, 'Busy week on Project Kingfisher', /Clear/);
    const page = await bench.open(`${bench.rig.origin}/tips.html`);
    const settings = { version: 2, watched: ['Project Kingfisher'], profile: { workplaces: ['Larkfield'] } };
    await store(page, 'settings', settings);
    await site.front();
    await lightSays(site, SPEAKS);
  });

  test.each([
    ['320 px', 320, 640],
    ['400 % of 1280 by 1024', 320, 256],
  ])('the options page is usable at %s', async (_, width, height) => {
    const tab = await optionsPage(bench);
    await tab.resize(width, height);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
}
