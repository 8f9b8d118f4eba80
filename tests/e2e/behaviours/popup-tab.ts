import { expect, test } from 'vitest';
import { accessibilityFaults } from '../../rig/axe';
import { stored } from '../../rig/kept';
import { pressNamed } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { RISKY_SHORT } from '../../rig/samples';
import { lightSays, pressOurs, SPEAKS } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';
import { atHome } from './home';
import { says } from './options-page';

/** What the popup knows of the tab it is opened over, and of the posts of some days. */
export function popupOfTab(bench: Bench): void {
  const popupOver = (site: Tab): Promise<Tab> => bench.open(`${bench.rig.origin}/popup.html?tab=${site.id}`);

  test('what is no problem here is listed in the popup of the tab, and can be taken back', async () => {
    const site = await atHome(bench, RISKY_SHORT, SPEAKS);
    await pressOurs(site, /Second Look/);
    await pressOurs(site, 'Not a problem here');
    await lightSays(site, /Clear/);
    const popup = await popupOver(site);
    await says(popup, /Not a problem here.*943 476 5919/);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await pressNamed(popup, /^Take back/);
    await site.front();
    await lightSays(site, SPEAKS);
  });

  test('a post that went out is counted by its kind, and the popup shows the balance', async () => {
    const site = await atHome(bench, 'What helps you switch off after a long week?', /Clear/);
    await site.press('Control+Enter');
    const popup = await popupOver(site);
    const balance = async () => (await stored(popup, 'balance')) as { posts: { kind: string }[] } | null;
    const counted = await until('it is counted', async () => {
      const now = await balance();
      return now?.posts.some(({ kind }) => kind === 'talk') ? now : null;
    });
    expect(Object.keys(counted.posts[0] ?? {}).sort()).toEqual(['day', 'kind']);
    const again = await popupOver(site);
    await says(again, /Your last post.*1 asking, answering, joining in/);
    expect(await accessibilityFaults(again)).toEqual([]);
    await pressNamed(again, /^Forget this/);
    await until('all of it is gone', async () => (await balance()) === null);
  });
}
