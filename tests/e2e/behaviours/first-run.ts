import { expect, test } from 'vitest';
import { accessibilityFaults } from '../../rig/axe';
import { stored } from '../../rig/kept';
import { pressNamed } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { says } from './options-page';

/** Words a person reads in a minute, at an easy pace. */
const A_MINUTE = 230;

/** The welcome page: opened once, read in a minute, skipped with one press. */
export function firstRun(bench: Bench): void {
  async function welcome(): Promise<Tab> {
    const tab = await bench.open(`${bench.rig.origin}/welcome.html`);
    await until('the page is drawn', () => tab.evaluate(() => document.querySelector('h1') !== null));
    return tab;
  }
  const settings = async (tab: Tab) =>
    ((await stored(tab, 'settings')) ?? {}) as { welcomed?: boolean; profile?: Record<string, unknown> };

  test('it opened by itself, alone and once', () => {
    expect(bench.rig.greeted).toEqual([`${bench.rig.origin}/welcome.html`]);
  });

  test('rarity comes first, with its sources, and all of it is read in a minute', async () => {
    const tab = await welcome();
    const { first, links, words } = await tab.evaluate(() => {
      const shown = (document.querySelector('#app') as HTMLElement).cloneNode(true) as HTMLElement;
      for (const one of shown.querySelectorAll('select, .unseen, .stage')) one.remove();
      return {
        first: document.querySelector('h1')?.nextElementSibling?.textContent ?? '',
        links: [...document.querySelectorAll<HTMLAnchorElement>('header a')].map(({ href }) => new URL(href).host),
        words: (shown.innerText ?? '').split(/\s+/).length,
      };
    });
    expect(first).toMatch(/rarely need to act/);
    expect(links).toEqual(['www.hcpc-uk.org', 'pubmed.ncbi.nlm.nih.gov']);
    expect(words).toBeGreaterThan(100);
    expect(words).toBeLessThan(A_MINUTE);
  });

  test('skipping is the first thing the keyboard comes to, and one press', async () => {
    const tab = await welcome();
    await tab.press('Tab');
    await until('it has the focus', () => tab.evaluate(() => document.activeElement?.textContent === 'Skip this'));
    await tab.press('Enter');
    await says(tab, /All set/);
    await until('the heading has the focus', () => tab.evaluate(() => document.activeElement?.tagName === 'H1'));
    await until('that is remembered', async () => (await settings(tab)).welcomed === true);
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  test('profession and country are stored as they are chosen; nothing else is', async () => {
    const tab = await welcome();
    for (const [id, value] of [
      ['profession', 'nurse'],
      ['country', 'ie'],
    ]) {
      await tab.evaluate(
        (choice) => {
          const select = document.getElementById(choice.id) as HTMLSelectElement;
          select.value = choice.value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        { id: id ?? '', value: value ?? '' },
      );
      await until(`${value} is stored`, async () => (await settings(tab)).profile?.[id ?? ''] === value);
    }
    expect((await settings(tab)).welcomed).toBe(false);
    await pressNamed(tab, /^Done$/);
    await until('that is remembered', async () => (await settings(tab)).welcomed === true);
    expect((await settings(tab)).profile).toMatchObject({ profession: 'nurse', country: 'ie' });
  });

  test('a sample is read by the real engine, by keyboard alone, and nothing of it is stored', async () => {
    const tab = await welcome();
    await tab.evaluate(() => (document.querySelector('.chip-button') as HTMLElement).focus());
    await tab.press('Enter');
    await says(tab, /Worth a pause|to look at|One thing/);
    const marked = await tab.evaluate(() => document.querySelectorAll('.marked mark').length);
    expect(marked).toBeGreaterThan(0);
    expect(await accessibilityFaults(tab)).toEqual([]);
    expect(JSON.stringify(await stored(tab, 'settings'))).not.toContain('Larkfield');
  });

  test.each([
    ['320 px', 320, 640],
    ['400 % of 1280 by 1024', 320, 256],
  ])('it is usable at %s', async (_, width, height) => {
    const tab = await welcome();
    await tab.resize(width, height);
    await pressNamed(tab, /^A grumble$/);
    await until('it was read', () => tab.evaluate(() => document.querySelector('.card') !== null));
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await tab.evaluate(wider)).toBe(0);
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
}
