import type { Box, Tab } from './rig';
import { until } from './until';

/** Names of keys differ by system: undo and paste go with this one. */
export const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

const boxOf = (tab: Tab, selector: string): Promise<Box | null> =>
  tab.evaluate((wanted) => {
    let root: ParentNode | null | undefined = document;
    let found: Element | null | undefined;
    for (const part of wanted.split(' >>> ')) {
      found = root?.querySelector(part);
      root = found?.shadowRoot;
    }
    if (!found) return null;
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);

/** Presses the middle of the first element that matches; ` >>> ` in a selector goes into an open shadow root. */
export async function click(tab: Tab, selector: string): Promise<void> {
  const box = await until(`${selector} is on the page`, () => boxOf(tab, selector));
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses into a box as a writer does, then goes to the end of its text. */
export async function focus(tab: Tab, selector: string): Promise<void> {
  await click(tab, selector);
  await until(`${selector} has the focus`, () =>
    tab.evaluate((wanted) => {
      let root: Document | ShadowRoot | null | undefined = document;
      let found: Element | null | undefined;
      for (const part of wanted.split(' >>> ')) {
        found = root?.querySelector(part);
        if (root?.activeElement !== found) return false;
        root = found?.shadowRoot;
      }
      return Boolean(found);
    }, selector),
  );
  await pressTimes(tab, `${MOD}+End`, 1);
}

/** Copies from the page's own clipboard box and pastes at the end of the box: both are the browser's own. */
export async function paste(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.evaluate((copied) => {
    const source = document.querySelector<HTMLTextAreaElement>('[data-practice="clipboard"]');
    if (!source) throw new Error('the practice page has no clipboard box');
    source.value = copied;
    source.focus();
    source.select();
  }, text);
  await tab.press(`${MOD}+c`);
  await focus(tab, selector);
  await tab.press(`${MOD}+v`);
}

/** Lets the page draw. Lexical loses caret moves, and what hangs on them, that come faster than that. */
const frame = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(() => drawn(true)))));

/** Presses a key so many times, a frame apart. */
export async function pressTimes(tab: Tab, chord: string, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    await tab.press(chord);
    await frame(tab);
  }
}
