import type { Box, Tab } from './rig';
import { until } from './until';

/** Names of keys differ by system: undo and paste go with this one. */
export const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

interface Reached {
  box: Box;
  /** It is as it was a moment ago, so a press at its middle will meet it. */
  isStill: boolean;
  hasFocus: boolean;
}

/**
 * The first element that matches, once it is in sight; ` >>> ` in a selector goes into an open shadow root.
 * @param isAimed gives it the focus, as going there by Tab would
 */
function reach(tab: Tab, selector: string, isAimed = false): Promise<Reached | null> {
  return tab.evaluate(
    async (wanted) => {
      let root: Document | ShadowRoot | null | undefined = document;
      let found: HTMLElement | null | undefined;
      let hasFocus = true;
      for (const part of wanted.selector.split(' >>> ')) {
        found = root?.querySelector<HTMLElement>(part);
        if (found && wanted.isAimed) found.focus();
        hasFocus &&= root?.activeElement === found;
        root = found?.shadowRoot;
      }
      if (!found) return null;
      found.scrollIntoView({ block: 'nearest' });
      const before = found.getBoundingClientRect();
      // A tab that is not in front draws no frames.
      await new Promise((drawn) => {
        requestAnimationFrame(drawn);
        setTimeout(drawn, 100);
      });
      const { x, y, width, height } = found.getBoundingClientRect();
      const isStill = before.x === x && before.y === y && before.width === width && before.height === height;
      return { box: { x, y, width, height }, isStill: isStill && found.isConnected, hasFocus };
    },
    { selector, isAimed },
  );
}

/** The middle of the first element that matches, once it stands still. */
async function middleOf(tab: Tab, selector: string): Promise<[x: number, y: number]> {
  const { box } = await until(`${selector} is on the page and stands still`, async () => {
    const reached = await reach(tab, selector);
    return reached?.isStill ? reached : null;
  });
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Presses the middle of the first element that matches; ` >>> ` in a selector goes into an open shadow root. */
export async function click(tab: Tab, selector: string): Promise<void> {
  await tab.clickAt(...(await middleOf(tab, selector)));
}

/** Two presses there, as quick as a double press is. */
export async function doubleClick(tab: Tab, selector: string): Promise<void> {
  await tab.doubleClickAt(...(await middleOf(tab, selector)));
}

/** Waits until an element has the focus. */
export async function hasFocus(tab: Tab, selector: string): Promise<void> {
  await until(`${selector} has the focus`, async () => (await reach(tab, selector))?.hasFocus);
}

/** Gives the focus to a control without pressing it, as going there by Tab would. */
export async function aimAt(tab: Tab, selector: string): Promise<void> {
  await until(`${selector} is there to be aimed at`, () => reach(tab, selector, true));
  await hasFocus(tab, selector);
}

/** Presses into a box as a writer does, then goes to the end of its text. */
export async function focus(tab: Tab, selector: string): Promise<void> {
  await click(tab, selector);
  await hasFocus(tab, selector);
  await pressTimes(tab, `${MOD}+End`, 1);
}

/** Copies from the page's own clipboard box and pastes at the end of the box: both are the browser's own. */
export async function paste(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.evaluate((copied) => {
    const source = document.querySelector<HTMLTextAreaElement>('[data-practice="clipboard"]');
    if (!source) throw new Error('the practice page has no clipboard box');
    source.value = copied;
    source.dataset.copied = 'no';
    source.addEventListener('copy', () => setTimeout(() => source.removeAttribute('data-copied')), { once: true });
    source.focus();
    source.select();
  }, text);
  await tab.press(`${MOD}+c`);
  await until('it is copied', () => tab.evaluate(() => document.querySelector('[data-copied]') === null));
  await focus(tab, selector);
  await tab.press(`${MOD}+v`);
}

/** Lets the page draw. Lexical loses caret moves, and what hangs on them, that come faster than that. */
const frame = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(() => drawn(true)))));

/** Lets the page draw so many times. */
export async function frames(tab: Tab, times: number): Promise<void> {
  for (let at = 0; at < times; at++) await frame(tab);
}

/** Presses a key so many times, a frame apart. */
export async function pressTimes(tab: Tab, chord: string, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    await tab.press(chord);
    await frame(tab);
  }
}
