import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { stored } from '../../rig/kept';
import { pressNamed } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { CALM, RISKY } from '../../rig/samples';
import { card, cardOpens, pressOurs, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome } from './home';
import { optionsPage } from './options-page';

interface Seen {
  secondLookSeen: { label: string; at: number }[];
  secondLookHeard: string[];
}

/** Writes down, by the page's own clock, what the light says from now on, and whatever else might have woken it. */
function followLight(tab: Tab): Promise<boolean> {
  return tab.peek((roots) => {
    const page = window as unknown as Seen;
    const root = roots.find((one) => one.querySelector('button.light'));
    if (!root) return false;
    page.secondLookSeen = [];
    page.secondLookHeard = [];
    new MutationObserver(() => {
      const label = root.querySelector('button.light')?.getAttribute('aria-label') ?? '';
      page.secondLookSeen.push({ label, at: Date.now() });
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['focus', 'pageshow', 'keydown', 'input', 'pointerdown', 'scroll'])
      window.addEventListener(type, () => page.secondLookHeard.push(type), true);
    document.addEventListener('visibilitychange', () => page.secondLookHeard.push('visibilitychange'));
    return true;
  });
}

/** What is set in one place, everywhere else: in tabs that are open, in other pages of ours, in the same milliseconds. */
export function settingsReach(bench: Bench): void {
  /** Chooses a level on the options page. @returns when that was, in ms since 1970 on this machine's clock */
  const choose = (options: Tab, group: string, value: string): Promise<number> =>
    until(`${group} can be set to ${value}`, () =>
      options.evaluate(
        (wanted) => {
          const input = document.querySelector<HTMLInputElement>(
            `input[name="${wanted.group}"][value="${wanted.value}"]`,
          );
          const at = Date.now();
          input?.click();
          return input?.checked ? at : null;
        },
        { group, value },
      ),
    );
  const page = (path: string): Promise<Tab> => bench.open(`${bench.rig.origin}/${path}`);

  test('a level chosen on the options page is told to a tab at once: nobody reloads it, focuses it or asks', async () => {
    const site = await atHome(bench, RISKY, SPEAKS);
    const options = await optionsPage(bench);
    expect(await followLight(site)).toBe(true);
    const chosen = await choose(options, 'confidentiality', 'off');
    const reached = await until('the light of the other tab is clear', () =>
      site.evaluate(() => {
        const { secondLookSeen } = window as unknown as Seen;
        return secondLookSeen.find(({ label }) => /Clear/.test(label))?.at;
      }),
    );
    expect(await site.evaluate(() => (window as unknown as Seen).secondLookHeard)).toEqual([]);
    // Told, and no more: how long it takes on a busy machine says nothing about the product.
    console.info(`${bench.rig.name}: a level chosen reached an open tab after ${reached - chosen} ms`);
  });

  test('a profession chosen changes the words of a card that is open', async () => {
    const site = await atHome(bench, 'Fuck this shift', SPEAKS);
    await pressOurs(site, /Second Look/);
    expect((await cardOpens(site)).text).toMatch(/with a client reading/);
    const options = await optionsPage(bench);
    await focus(options, '#profession');
    await options.type('Teacher');
    await options.press('Tab');
    await site.front();
    await until('the card speaks of pupils', async () => /with a pupil reading/.test((await card(site))?.text ?? ''));
  });

  test('of choices made in two pages in the same milliseconds none is lost', async () => {
    const pages = [await optionsPage(bench), await optionsPage(bench)];
    for (const [nth, rule] of ['Copyright', 'Not all about you'].entries()) {
      await pages[nth]?.front();
      const page = pages[nth] as Tab;
      await pressNamed(page, new RegExp(`The \\d+ things it looks for: ${rule}`));
      await until(`the things of ${rule} are listed`, () =>
        page.evaluate(() => document.querySelector('input[id^="signal-"]') !== null),
      );
    }
    const switchAll = (tab: Tab) =>
      tab.evaluate(async () => {
        const switches = [...document.querySelectorAll<HTMLElement>('input[id^="signal-"]')];
        for (const [at, one] of switches.entries()) {
          one.click();
          if (at % 10 === 9) await new Promise((next) => setTimeout(next));
        }
        return switches.map(({ id }) => id.replace('signal-', ''));
      });
    const chosen = (await Promise.all(pages.map(switchAll))).flat();
    expect(chosen.length).toBeGreaterThan(40);
    let off: string[] = [];
    await until(
      'every choice is stored',
      async () => {
        const settings = (await stored(pages[0] as Tab, 'settings')) as { disabledSignals?: string[] } | null;
        off = settings?.disabledSignals ?? [];
        return off.length === chosen.length;
      },
      { patience: 60_000, last: () => `${off.length} of ${chosen.length}` },
    );
    expect([...off].sort()).toEqual([...chosen].sort());
  });

  test('the kind word about joining in is said once a day, in whatever tab comes first', async () => {
    const first = await atHome(bench, CALM, /Clear, and joining in/);
    await pressOurs(first, /Second Look/);
    expect((await cardOpens(first)).text).toMatch(/Lovely/);
    const second = await atHome(bench, CALM, /Clear$/);
    await pressOurs(second, /Second Look/);
    expect((await cardOpens(second)).text).toMatch(/it joins in/);
    const tips = await page('tips.html');
    expect(Object.keys((await stored(tips, 'balance')) as object).sort()).toEqual(['encouraged', 'posts']);
  });
}
