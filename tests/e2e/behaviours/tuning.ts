import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import { pressNamed, textOf } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { RISKY } from '../../rig/samples';
import { lightSays, pressOurs, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

const BOX = '[data-testid="tweetTextarea_0"]';

/** Gives a file to a box for files, as choosing one does. */
function giveFile(tab: Tab, id: string, name: string, text: string): Promise<void> {
  return tab.evaluate(
    (given) => {
      const input = document.getElementById(given.id) as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([given.text], given.name, { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { id, name, text },
  );
}

/** The options page and what it does: preview, single signals, words, profile, packs, files. */
export function tuning(bench: Bench): void {
  async function options(): Promise<Tab> {
    const tab = await bench.open(`${bench.rig.origin}/options.html`);
    await until('the draft has been read', () => tab.evaluate(() => document.querySelector('.preview-level') !== null));
    return tab;
  }
  const says = (tab: Tab, words: RegExp): Promise<string> =>
    until(`the page says ${words}`, async () => {
      const text = await textOf(tab);
      return words.test(text) ? text : null;
    });
  const stored = (tab: Tab, key: string): Promise<string> =>
    tab.evaluate(async (wanted) => {
      const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
      return JSON.stringify((await (scope.browser ?? scope.chrome).storage.local.get(wanted))[wanted] ?? null);
    }, key);
  interface StorageApi {
    storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  }
  const add = async (tab: Tab, id: string, word: string): Promise<void> => {
    await focus(tab, `#${id}`);
    await tab.type(word);
    await tab.press('Enter');
  };

  test('the preview shows what each level would mark, and follows the level chosen', async () => {
    const tab = await options();
    const card = 'article[aria-labelledby="confidentiality-name"]';
    await focus(tab, '#preview-draft');
    await tab.evaluate(() => (document.getElementById('preview-draft') as HTMLTextAreaElement).select());
    await tab.type(RISKY);
    await until('the marks stand on the words', () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.marked mark')].some((one) => one.textContent?.includes('34yo')),
      ),
    );
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
    await until('nothing of it is marked any more', () =>
      tab.evaluate(
        () => ![...document.querySelectorAll('.marked mark')].some((one) => one.textContent?.includes('34yo')),
      ),
    );
    await until('the examples were counted', async () => /speaks up on 0 of \d+ that need it/.test(await textOf(tab)), {
      patience: 60_000,
    });
    expect(await stored(tab, 'settings')).not.toContain('34yo');
  });

  test('a single thing can be switched off and taken back', async () => {
    const tab = await options();
    await pressNamed(tab, /The \d+ things it looks for: Confidentiality/);
    await until('its switch is there', () =>
      tab.evaluate(() => document.getElementById('signal-confidentiality/age') !== null),
    );
    await tab.evaluate(() => document.getElementById('signal-confidentiality/age')?.click());
    await says(tab, /1 switched off/);
    expect(JSON.parse(await stored(tab, 'settings')).disabledSignals).toEqual(['confidentiality/age']);
    await pressNamed(tab, /^Switch on again/);
    await says(tab, /Nothing is switched off/);
  });

  test('a word can be allowed, a number that leads to somebody cannot', async () => {
    const tab = await options();
    await add(tab, 'allowed', 'Larkfield');
    await until('it is in the list', () => tab.evaluate(() => document.querySelector('.chip-item') !== null));
    await add(tab, 'allowed', '943 476 5919');
    await says(tab, /“943 476 5919” could lead straight to somebody/);
    expect(JSON.parse(await stored(tab, 'settings')).allowed).toEqual(['Larkfield']);
  });

  test('the profile is written by keyboard, kept, and there again', async () => {
    const tab = await options();
    await focus(tab, '#profession');
    await tab.type('Nurse');
    await add(tab, 'workplaces', 'Kestrel House');
    await focus(tab, '#town');
    await tab.type('Wyremoor');
    await tab.press('Tab');
    await add(tab, 'own', '@sam_okafor');
    const profile = await until('all of it is stored', async () => {
      const { profile: kept } = JSON.parse(await stored(tab, 'settings')) ?? {};
      return kept?.own?.length > 0 ? kept : null;
    });
    expect(profile).toMatchObject({
      profession: 'nurse',
      workplaces: ['Kestrel House'],
      town: 'Wyremoor',
      own: ['@sam_okafor'],
    });
    const again = await options();
    await says(again, /Kestrel House/);
    const shown = await again.evaluate(() =>
      ['profession', 'town'].map((id) => (document.getElementById(id) as HTMLInputElement).value),
    );
    expect(shown).toEqual(['nurse', 'Wyremoor']);
  });

  test('a watched word reaches a tab that is open', async () => {
    const draft = 'Busy week on Project Kingfisher';
    const site = await bench.open('/home');
    await focus(site, BOX);
    await site.type(draft);
    await lightSays(site, /Clear/);
    const page = await bench.open(`${bench.rig.origin}/tips.html`);
    const settings = { version: 2, watched: ['Project Kingfisher'], profile: { workplaces: ['Larkfield'] } };
    await page.evaluate(async (value) => {
      const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
      await (scope.browser ?? scope.chrome).storage.local.set({ settings: value });
    }, settings);
    await site.front();
    await lightSays(site, SPEAKS);
  });

  test('a pack is taken in, and one that could hang is not, with a sentence that says why', async () => {
    const signal = {
      about: 'Our rooms',
      weight: 3,
      role: 'detail',
      floor: 2,
      match: [{ words: ['the otter room'] }],
      examples: { flagged: ['Tea in [the otter room]'], silent: ['An otter', 'A room'] },
    };
    const pack = (match: object) =>
      JSON.stringify({ name: 'Room names', signals: { 'confidentiality/rooms': { ...signal, match: [match] } } });
    const tab = await options();
    await giveFile(tab, 'pack-file', 'slow.json', pack({ pattern: '(o+)+ter!' }));
    await says(tab, /“slow.json” was not taken in.*match\[0\]\.pattern.*could take very long/);
    expect(await accessibilityFaults(tab)).toEqual([]);
    await giveFile(tab, 'pack-file', 'big.json', `{"name":"${'x'.repeat(10_000_000)}"}`);
    await says(tab, /“big.json” was not taken in.*a pack may have up to 200,000/);
    await giveFile(tab, 'pack-file', 'rooms.json', pack({ words: ['the otter room'] }));
    await says(tab, /“Room names” is in/);
    const site = await bench.open('/home');
    await focus(site, BOX);
    await site.type('Tea and cake in the otter room today');
    await lightSays(site, SPEAKS);
  });

  test('choices come in from a file, with a way back', async () => {
    const tab = await options();
    const settings = { version: 1, country: 'nz', sensitivity: { disputes: 'low' }, marks: 'sparkles' };
    await giveFile(tab, 'settings-file', 'mine.json', JSON.stringify({ secondLook: 1, settings }));
    await says(tab, /Your choices from “mine.json” are in place.*could not be read: marks/);
    expect(JSON.parse(await stored(tab, 'settings')).profile.country).toBe('nz');
    await pressNamed(tab, /^Undo that/);
    await until('it is as it was', async () => JSON.parse(await stored(tab, 'settings')).profile.country === 'uk');
    await giveFile(tab, 'settings-file', 'other.json', '{"hello": 1}');
    await says(tab, /“other.json” holds something other than choices/);
  });

  test('what is no problem here is listed in the popup of the tab, and can be taken back', async () => {
    const site = await bench.open('/home');
    await focus(site, BOX);
    await site.type('Can someone chase NHS number 943 476 5919 for me, please?');
    await lightSays(site, SPEAKS);
    await pressOurs(site, /Second Look/);
    await pressOurs(site, 'Not a problem here');
    await lightSays(site, /Clear/);
    const popup = await bench.open(`${bench.rig.origin}/popup.html?tab=${site.id}`);
    await says(popup, /Not a problem here.*943 476 5919/);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await pressNamed(popup, /^Take back/);
    await site.front();
    await lightSays(site, SPEAKS);
  });

  test('a post that went out is counted by its kind, and the popup shows the balance', async () => {
    const site = await bench.open('/home');
    await focus(site, BOX);
    await site.type('What helps you switch off after a long week?');
    await lightSays(site, /Clear/);
    await site.press('Control+Enter');
    const popup = await bench.open(`${bench.rig.origin}/popup.html?tab=${site.id}`);
    await until('it is counted', async () => /talk/.test(await stored(popup, 'balance')));
    expect(Object.keys(JSON.parse(await stored(popup, 'balance')).posts[0]).sort()).toEqual(['day', 'kind']);
    const again = await bench.open(`${bench.rig.origin}/popup.html?tab=${site.id}`);
    await says(again, /Your last post.*1 asking, answering, joining in/);
    expect(await accessibilityFaults(again)).toEqual([]);
    await pressNamed(again, /^Forget this/);
    await until('all of it is gone', async () => (await stored(again, 'balance')) === 'null');
  });

  test.each([
    ['320 px', 320, 640],
    ['400 % of 1280 by 1024', 320, 256],
  ])('the options page is usable at %s', async (_, width, height) => {
    const tab = await options();
    await tab.resize(width, height);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(await accessibilityFaults(tab)).toEqual([]);
  });
}
