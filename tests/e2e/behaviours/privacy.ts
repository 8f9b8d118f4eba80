import { expect, test } from 'vitest';
import { click, focus } from '../../rig/actions';
import { RISKY } from '../../rig/samples';
import { lightSays, SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';

const HOME = 'main [data-testid="tweetTextarea_0"]';

/** What a page gets to see of us. Boxes that are never read: see every-site.ts. */
export function privacy(bench: Bench): void {
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
