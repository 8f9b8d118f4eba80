import type { Box, Tab } from './rig';
import { until } from './until';

/** What a person sees of Second Look on a page, read through its closed roots. */

export interface Light {
  /** Its accessible name, such as "Second Look: Clear". */
  label: string;
  open: boolean;
  box: Box;
}

/** Every light on the page, in document order. */
export function lights(tab: Tab): Promise<Light[]> {
  return tab.peek((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll('button[aria-haspopup="dialog"]')])
      .map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return {
          label: button.getAttribute('aria-label') ?? '',
          open: button.getAttribute('aria-expanded') === 'true',
          box: { x, y, width, height },
        };
      }),
  );
}

/** There is something to look at, however much. */
export const SPEAKS = /Pause|to look at/;

/** Waits until exactly one light is there and its name matches. */
export async function lightSays(tab: Tab, words: RegExp): Promise<Light> {
  let seen: Light[] = [];
  return until(
    `one light says ${words}`,
    async () => {
      seen = await lights(tab);
      return seen.length === 1 && words.test(seen[0]?.label ?? '') ? (seen[0] as Light) : null;
    },
    { last: () => seen.map(({ label }) => label) },
  );
}

export interface Mark {
  /** Test id of the box it stands in. */
  box: string;
  /** UTF-16 code units into the text the box shows. */
  start: number;
  end: number;
  words: string;
}

/** Every mark in a rich editor, in the order of the text. The registry of highlights is the page's own. */
export function marks(tab: Tab): Promise<Mark[]> {
  return tab.evaluate(() => {
    const lengthTo = (box: Element, node: Node, offset: number): number => {
      let length = 0;
      const blocks = [...box.querySelectorAll('[data-block="true"]')];
      for (const block of blocks.length > 0 ? blocks : [...box.children]) {
        const inside = block.contains(node);
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let one = walker.nextNode(); one; one = walker.nextNode()) {
          if (inside && one === node) return length + offset;
          if (one instanceof Text) length += one.data.length;
          else if (
            one instanceof HTMLBRElement &&
            !('text' in one.dataset) &&
            !('lexicalManagedLinebreak' in one.dataset)
          )
            length += 1;
        }
        if (inside) return length;
        length += 1;
      }
      return length;
    };
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    return ranges
      .map((range) => {
        const box = range.startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
        if (!box) return { box: 'none', start: -1, end: -1, words: range.toString() };
        const start = lengthTo(box, range.startContainer, range.startOffset);
        const end = lengthTo(box, range.endContainer, range.endOffset);
        return { box: box.dataset.testid ?? box.ariaLabel ?? '', start, end, words: range.toString() };
      })
      .sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

export interface Card {
  title: string;
  text: string;
  quotes: string[];
  focused: boolean;
}

/** The open card, or null. */
export function card(tab: Tab): Promise<Card | null> {
  return tab.peek((roots) => {
    const root = roots.find((one) => one.querySelector('[role="dialog"]'));
    const found = root?.querySelector<HTMLElement>('[role="dialog"]');
    if (!root || !found) return null;
    return {
      title: found.querySelector('h2')?.textContent ?? '',
      text: (found.textContent ?? '').replace(/\s+/g, ' '),
      quotes: [...found.querySelectorAll('q')].map((quote) => quote.textContent ?? ''),
      focused: root.activeElement !== null,
    };
  });
}

export const cardOpens = (tab: Tab): Promise<Card> => until('the card is open', () => card(tab));

export const cardCloses = (tab: Tab): Promise<true> =>
  until('the card is closed', async () => (await card(tab)) === null) as Promise<true>;

/** Presses the first button in our closed roots with this accessible name, with the mouse. */
export async function pressOurs(tab: Tab, name: string | RegExp): Promise<void> {
  const wanted = typeof name === 'string' ? `^${name}$` : name.source;
  const box = await until(`a button of ours is called ${name}`, () =>
    tab.peek((roots, pattern) => {
      const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
      const named = buttons.find((button) =>
        new RegExp(pattern).test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
      );
      if (!named) return null;
      named.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = named.getBoundingClientRect();
      return { x, y, width, height };
    }, wanted),
  );
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** What the live regions say to a screen reader now. */
export function announced(tab: Tab): Promise<string[]> {
  return tab.peek((roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll('[role="status"], [aria-live="polite"]')])
      .map((region) => region.textContent ?? '')
      .filter((words) => words !== ''),
  );
}

/** Waits until nothing of ours moves any more, so that a picture shows it as it stays. */
export const settled = (tab: Tab): Promise<boolean> =>
  until('light and card are at rest', () =>
    tab.peek((roots) => roots.every((root) => root.getAnimations().every(({ playState }) => playState === 'finished'))),
  );
