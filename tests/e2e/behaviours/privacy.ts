import { expect, test } from 'vitest';
import { click, focus } from '../../rig/actions';
import { RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightSays, lights, marks, SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';

const HOME = 'main [data-testid="tweetTextarea_0"]';

/**
 * Boxes that are never read. That nothing happens is shown without waiting: after the private box is written in, a
 * public one is, and when its light comes on there is still only that one.
 */
export function privacy(bench: Bench): void {
  test.each([
    ['a direct message', '[data-testid="dmComposerTextInput"]'],
    ['the search box', '[data-testid="SearchBox_Search_Input"]'],
  ])('%s is never read', async (_what, box) => {
    const tab = await bench.open('/home');
    await focus(tab, box);
    await tab.type(RISKY);
    await focus(tab, HOME);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    const found = await marks(tab);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((mark) => mark.box))).toEqual(new Set(['tweetTextarea_0']));
  });

  test.each([
    ['the chat page', '/messages', '[data-testid="dm-composer-textarea"]'],
    ['Grok', '/i/grok', '[data-testid="GrokDrawer"] textarea'],
  ])('%s is never read', async (_what, path, box) => {
    const tab = await bench.open(path);
    await focus(tab, box);
    await tab.type(RISKY);
    const other = await bench.open('/home');
    await focus(other, HOME);
    await other.type(RISKY_SHORT);
    await lightSays(other, SPEAKS);
    await tab.front();
    expect(await lights(tab)).toEqual([]);
    expect(await marks(tab)).toEqual([]);
    expect(await tab.peek((roots) => roots.length)).toBe(0);
  });

  test('a page where nobody writes holds nothing of ours', async () => {
    const tab = await bench.open('/home');
    await click(tab, '[aria-label="Timeline"] [data-testid="tweetText"]');
    expect(await tab.peek((roots) => roots.length)).toBe(0);
    expect(await tab.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)).toBe(0);
  });

  test('the page sees tints with neutral names, and nothing inside our root', async () => {
    const tab = await bench.open('/home');
    await focus(tab, HOME);
    await tab.type(RISKY);
    await lightSays(tab, SPEAKS);
    const seen = await tab.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      words: document.documentElement.textContent ?? '',
    }));
    expect(seen.names.length).toBeGreaterThan(0);
    for (const name of seen.names) expect(name).toMatch(/^hl-[123]$/);
    expect(seen.roots).toBe(0);
    expect(seen.words).not.toMatch(/Second Look/);
  });
}
