import type { Tab } from './rig';
import { until } from './until';

/** What a page of ours says, blanks folded. */
export const textOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => (document.body?.textContent ?? '').replace(/\s+/g, ' '));

/** Presses the first button, link or switch of a page of ours that goes by this name, with the mouse. */
export async function pressNamed(tab: Tab, name: RegExp): Promise<void> {
  const { x, y } = await until(`something to press is called ${name}`, () =>
    tab.evaluate((pattern) => {
      const named = [...document.querySelectorAll<HTMLElement>('button, a[href], input, label, summary')].find((one) =>
        new RegExp(pattern).test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
      );
      if (!named) return null;
      named.scrollIntoView({ block: 'center' });
      const box = named.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, name.source),
  );
  await tab.clickAt(x, y);
}
