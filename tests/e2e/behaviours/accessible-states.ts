import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import { store } from '../../rig/kept';
import type { Tab } from '../../rig/rig';
import { RISKY_SHORT, TWO_FINDINGS } from '../../rig/samples';
import { lightSays, pressOurs, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome } from './home';
import { giveFile, optionsPage, says } from './options-page';
import { roomsPack } from './rooms-pack';

/** axe on what the pages of ours show only at times: refusals, lists of what was done, what is kept. */
export function accessibleStates(bench: Bench): void {
  const page = (path: string): Promise<Tab> => bench.open(`${bench.rig.origin}/${path}`);
  const hasNoFaults = async (tab: Tab): Promise<void> => expect(await accessibilityFaults(tab)).toEqual([]);

  test('a pack that was refused, and one that was taken in', async () => {
    const tab = await optionsPage(bench);
    await giveFile(tab, 'pack-file', 'odd.json', roomsPack({ weight: 'heavy', wieght: 3 }));
    await says(tab, /“odd.json” was not taken in/);
    await hasNoFaults(tab);
    await giveFile(tab, 'pack-file', 'rooms.json', roomsPack());
    await says(tab, /“Room names” is in/);
    await hasNoFaults(tab);
  });

  test('what was called no problem here', async () => {
    const site = await atHome(bench, RISKY_SHORT, SPEAKS);
    await pressOurs(site, /Second Look/);
    await pressOurs(site, 'Not a problem here');
    await lightSays(site, /Clear/);
    const popup = await page(`popup.html?tab=${site.id}`);
    await says(popup, /Not a problem here.*943 476 5919/);
    await hasNoFaults(popup);
  });

  test('the balance, with every kind of post, and the drafts that are kept', async () => {
    const popup = await page('popup.html?tab=999999');
    const day = new Date().toISOString().slice(0, 10);
    const kinds = ['self', 'others', 'talk', 'plain', 'talk', 'self'];
    await store(popup, 'balance', { posts: kinds.map((kind) => ({ day, kind })) });
    const kept = { id: 'a', site: 'x', texts: ['One thing for tomorrow', 'And its second part'], at: Date.now() };
    await store(popup, 'kept', [kept]);
    const again = await page('popup.html?tab=999999');
    await says(again, /One thing for tomorrow.*Your last 6 posts|Your last 6 posts.*One thing for tomorrow/);
    await hasNoFaults(again);
  });

  test('any text, with its marks and card', async () => {
    const tab = await page('check.html');
    await until('the box is there', () => tab.evaluate(() => document.getElementById('check') !== null));
    await focus(tab, '#check');
    await tab.type(TWO_FINDINGS);
    await says(tab, /Worth a pause.*1 of 2/);
    await hasNoFaults(tab);
  });

  test('words and signals of one’s own on the options page', async () => {
    const tab = await optionsPage(bench);
    const words = { allowed: ['Larkfield'], watched: ['Project Kingfisher'], disabledSignals: ['confidentiality/age'] };
    await store(tab, 'settings', { version: 2, ...words });
    await says(tab, /Project Kingfisher.*Switch on again|Switch on again.*Project Kingfisher/);
    await hasNoFaults(tab);
  });
}
