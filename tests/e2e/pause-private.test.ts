import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focus } from '../rig/actions';
import { published, replaceAll } from '../rig/draft';
import { launchFirefox } from '../rig/firefox';
import { store, stored } from '../rig/kept';
import { answerByKey, questionComes, rest } from '../rig/prompt';
import type { Rig } from '../rig/rig';
import { SHOUTED } from '../rig/samples';
import { lightSays, SPEAKS } from '../rig/second-look';
import { until } from '../rig/until';

/**
 * A private window, in Firefox: Chromium lets an extension in only by a switch on a page of its own, and into windows that no
 * driver sees.
 */

const HOME = 'main [data-testid="tweetTextarea_0"]';

let rig: Rig;
beforeAll(async () => {
  rig = await launchFirefox({
    executable: process.env.SECOND_LOOK_FIREFOX ?? '',
    extension: resolve('.output/firefox-mv3'),
    isPrivate: true,
  });
});
afterAll(() => rig?.close());

test('nothing is kept, nothing that was kept is offered, and nothing is counted', async () => {
  const own = await rig.open(`${rig.origin}/tips.html`);
  const before = [
    { id: 'kept', site: 'x', texts: ['Kept in another window'], at: Date.now() - 2 * 24 * 60 * 60 * 1000 },
  ];
  await store(own, 'kept', before);
  const tab = await rig.open('https://x.com/home');
  await focus(tab, HOME);
  await replaceAll(tab, 'tweetTextarea_0', SHOUTED);
  await lightSays(tab, SPEAKS);
  await tab.press('Control+Enter');
  expect((await questionComes(tab)).answers).toEqual(['Keep editing', 'Post anyway', 'Not a problem here']);
  await answerByKey(tab, 'Post anyway');
  await until('it is out', async () => (await published(tab)).length > 0);
  const said = await tab.peek((roots) => roots.map((root) => root.textContent).join(' '));
  expect(said).not.toContain('Kept in another window');
  // A post is counted when its box has been found empty.
  await rest(1000);
  expect(await stored(own, 'balance')).toBeNull();
  expect(await stored(own, 'kept')).toEqual(before);
});
