import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults, faultsInQuestion } from '../../rig/axe';
import { textOf } from '../../rig/own-page';
import { questionComes } from '../../rig/prompt';
import type { Tab } from '../../rig/rig';
import { RISKY, SHOUTED, UNSAFE } from '../../rig/samples';
import { lightSays, SPEAKS, settled } from '../../rig/second-look';
import { until } from '../../rig/until';
import type { Bench } from '../bench';

/** axe on every page of ours. The tips page draws every light and card with the parts that draw them on a site. */
export function accessible(bench: Bench): void {
  async function page(path: string): Promise<Tab> {
    const tab = await bench.open(`${bench.rig.origin}/${path}`);
    await until('the page is drawn', async () => (await textOf(tab)).length > 40);
    return tab;
  }

  test.each(['options.html', 'tips.html', 'popup.html', 'check.html', 'welcome.html'])(
    'axe finds nothing on %s',
    async (path) => {
      expect(await accessibilityFaults(await page(path))).toEqual([]);
    },
  );

  test('axe finds nothing on any light or card', async () => {
    const tab = await page('tips.html');
    const count = await tab.evaluate(() => document.querySelectorAll('.gallery button.light').length);
    expect(count).toBeGreaterThan(4);
    for (let nth = 0; nth < count; nth++) {
      const { x, y } = await tab.evaluate((at) => {
        const light = document.querySelectorAll('.gallery button.light')[at];
        if (!light) throw new Error(`there is no light ${at}`);
        light.scrollIntoView({ block: 'center' });
        const box = light.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, nth);
      const isOpen = () =>
        tab.evaluate(
          (at) => document.querySelectorAll('.gallery button.light')[at]?.getAttribute('aria-expanded') === 'true',
          nth,
        );
      if (!(await isOpen())) await tab.clickAt(x, y);
      await until('its card is open', isOpen);
      await until('the card is at rest', () =>
        tab.evaluate(() => document.getAnimations().every(({ playState }) => playState === 'finished')),
      );
      // The page around them has a test of its own.
      expect(await accessibilityFaults(tab, '.gallery'), `light ${nth}`).toEqual([]);
    }
  });

  test('axe finds nothing on a popup with a draft to look at', async () => {
    const tab = await bench.open('/home');
    await focus(tab, '[data-testid="tweetTextarea_0"]');
    await tab.type(RISKY);
    await lightSays(tab, SPEAKS);
    const popup = await page(`popup.html?tab=${tab.id}`);
    await until('the draft is listed', async () => /34yo/.test(await textOf(popup)));
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  test.each([RISKY, SHOUTED, UNSAFE])('axe finds nothing in the question about: %s', async (text) => {
    const tab = await bench.open('/home');
    await focus(tab, '[data-testid="tweetTextarea_0"]');
    await tab.type(text);
    await lightSays(tab, SPEAKS);
    await tab.press('Control+Enter');
    await questionComes(tab);
    await settled(tab);
    expect(await faultsInQuestion(tab)).toEqual([]);
  });
}
