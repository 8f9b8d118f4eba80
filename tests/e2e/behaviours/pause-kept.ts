import { expect, test } from 'vitest';
import { focus, MOD } from '../../rig/actions';
import { holds, replaceAll } from '../../rig/draft';
import { store, stored } from '../../rig/kept';
import { pressNamed, textOf } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { pressOurs } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

const HOME = 'main [data-testid="tweetTextarea_0"]';
const NAME = 'tweetTextarea_0';
const DAY = 24 * 60 * 60 * 1000;

const daysAgo = (days: number) => Date.now() - days * DAY;
const kept = () => [
  { id: 'gone', site: 'x', texts: ['Nobody came back for this one'], at: daysAgo(8) },
  { id: 'first', site: 'x', texts: ['SO TIRED OF THIS 🙂', 'And the kettle\nis broken too'], at: daysAgo(3) },
  { id: 'second', site: 'facebook', texts: ['Fed up, “again”: café & <b>tea</b>'], at: daysAgo(2) },
];

/** What comes back of a draft that was kept. */
export function pauseKept(bench: Bench): void {
  test('what was kept is what is copied, from the offer and from the popup, and then it is kept no longer', async () => {
    const own = await bench.open(`${bench.rig.origin}/tips.html`);
    const ids = async () => ((await stored(own, 'kept')) as { id: string }[] | null)?.map(({ id }) => id) ?? null;
    const left = (wanted: string[] | null) =>
      until(`${wanted} are kept`, async () => JSON.stringify(await ids()) === JSON.stringify(wanted));
    const pastes = async (tab: Tab, text: string): Promise<void> => {
      await tab.front();
      await replaceAll(tab, NAME, '');
      await focus(tab, HOME);
      await tab.press(`${MOD}+v`);
      await holds(tab, NAME, text);
    };

    await store(own, 'kept', kept());
    const tab = await bench.open('/home');
    await focus(tab, HOME);
    await pressOurs(tab, 'Copy it');
    await left(['second']);
    await pastes(tab, 'SO TIRED OF THIS 🙂\n\nAnd the kettle\nis broken too');

    const popup = await bench.open(`${bench.rig.origin}/popup.html`);
    await pressNamed(popup, /^Copy it$/);
    await left(null);
    expect(await textOf(popup)).toContain('Copied.');
    await pastes(tab, 'Fed up, “again”: café & <b>tea</b>');
  });

  test('after seven days it is stored no more, whoever looks', async () => {
    const own = await bench.open(`${bench.rig.origin}/tips.html`);
    await store(own, 'kept', kept().slice(0, 1));
    const popup = await bench.open(`${bench.rig.origin}/popup.html`);
    await until('it is gone', async () => (await stored(own, 'kept')) === null);
    expect(await textOf(popup)).not.toContain('Nobody came back');
  });
}
