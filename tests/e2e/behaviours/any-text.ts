import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import { store } from '../../rig/kept';
import { pressNamed } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { CALM, FOREIGN, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { says } from './options-page';
import { roomsPack } from './rooms-pack';

interface Api {
  storage: { local: { get(key: null): Promise<object> } };
}

/** "Check any text": a page and the popup's own box, for a draft that is on no page. */
export function anyText(bench: Bench): void {
  const page = (path: string): Promise<Tab> => bench.open(`${bench.rig.origin}/${path}`);
  async function write(tab: Tab, text: string): Promise<void> {
    await until('the box is there', () => tab.evaluate(() => document.getElementById('check') !== null));
    await focus(tab, '#check');
    await tab.evaluate(() => (document.getElementById('check') as HTMLTextAreaElement).select());
    await tab.type(text);
  }
  const keptAt = (tab: Tab): Promise<string> =>
    tab.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return JSON.stringify(await (browser ?? chrome).storage.local.get(null));
    });
  const marked = (tab: Tab): Promise<string[]> =>
    tab.evaluate(() => [...document.querySelectorAll('.marked mark')].map((one) => one.firstChild?.textContent ?? ''));

  test.each(['check.html', 'popup.html?tab=999999'])(
    '%s reads a text as a site does, and keeps nothing',
    async (path) => {
      const tab = await page(path);
      await write(tab, RISKY);
      const text = await says(tab, /Worth a pause/);
      expect(text).toMatch(/Confidentiality/);
      expect(text).toMatch(/Tip 1/);
      await until('the words are marked', async () => (await marked(tab)).join(' ').includes('34yo'));
      expect(await accessibilityFaults(tab)).toEqual([]);
      const attributes = () => {
        const box = document.getElementById('check');
        return ['spellcheck', 'autocomplete'].map((name) => box?.getAttribute(name));
      };
      expect(await tab.evaluate(attributes)).toEqual(['false', 'off']);
      expect(await keptAt(tab)).not.toMatch(/34yo|Larkfield/);
      await write(tab, CALM);
      await says(tab, /All clear/);
      await until('nothing is marked', async () => (await marked(tab)).length === 0);
      await write(tab, FOREIGN);
      await says(tab, /Not checked.*reads English only, so/);
    },
  );

  test('“show me” selects the words, “not a problem here” quiets them, the tip opens beside it', async () => {
    const tab = await page('check.html');
    await write(tab, RISKY_SHORT);
    await says(tab, /Worth a pause/);
    await pressNamed(tab, /^Show me$/);
    const selected = () =>
      tab.evaluate(() => {
        const box = document.getElementById('check') as HTMLTextAreaElement;
        return box.value.slice(box.selectionStart, box.selectionEnd);
      });
    await until('the number is selected', async () => (await selected()).includes(NUMBER));
    await pressNamed(tab, /^Not a problem here$/);
    await says(tab, /All clear/);
    expect(await tab.evaluate(() => (document.getElementById('check') as HTMLTextAreaElement).value)).toBe(RISKY_SHORT);
  });

  test('the words, the profile and the levels of the user count, and rules that are off are said to be off', async () => {
    const tab = await page('check.html');
    await store(tab, 'settings', { version: 2, watched: ['Project Kingfisher'], sensitivity: { disputes: 'off' } });
    await write(tab, 'Busy week on Project Kingfisher. My manager is a lying bully and HR here is useless');
    await says(tab, /Project Kingfisher/);
    const text = await says(tab, /Switched off by you, so nothing is said of it: Disputes/);
    expect(text).not.toMatch(/DisputesWorth|Tip 3/);
    const off = ['confidentiality', 'public-space', 'disputes', 'self-promotion', 'copyright'];
    await store(tab, 'settings', { version: 2, sensitivity: Object.fromEntries(off.map((rule) => [rule, 'off'])) });
    await says(tab, /Every tip is switched off, so this draft has not been looked at/);
  });

  test('so do packs of their own', async () => {
    const tab = await page('check.html');
    await write(tab, 'Tea and cake in the otter room today');
    await says(tab, /All clear/);
    await store(tab, 'packs', [{ name: 'Room names', on: true, text: roomsPack() }]);
    await says(tab, /Worth a pause/);
    await until('its words are marked', async () => (await marked(tab)).join('|') === 'the otter room');
  });

  test.each([
    ['check.html', '320 px', 320, 640],
    ['check.html', '400 % of 1280 by 1024', 320, 256],
    ['popup.html?tab=999999', '320 px', 320, 640],
  ])('%s is usable at %s', async (path, _, width, height) => {
    const tab = await page(path);
    await tab.resize(width, height);
    await write(tab, RISKY);
    await says(tab, /Worth a pause/);
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await tab.evaluate(wider)).toBe(0);
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
}
