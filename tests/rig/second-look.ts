import { isDeepStrictEqual } from 'node:util';
import { type Mark, marks } from './marks';
import type { Box, Tab } from './rig';
import { until } from './until';

export { type Mark, marks };

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

/** Waits until no light is there: nothing is written, or nothing of it is ours. */
export async function lightGoes(tab: Tab): Promise<void> {
  let seen: Light[] = [];
  await until(
    'the light is gone',
    async () => {
      seen = await lights(tab);
      return seen.length === 0;
    },
    { last: () => seen.map(({ label }) => label) },
  );
}

/** Waits until nothing is tinted. */
export async function tintsGo(tab: Tab): Promise<void> {
  let seen: Mark[] = [];
  await until(
    'no word is tinted',
    async () => {
      seen = await marks(tab);
      return seen.length === 0;
    },
    { last: () => seen },
  );
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

/** Where the first button in our closed roots stands whose accessible name matches; null while there is none. */
function ourButton(tab: Tab, name: string): Promise<Box | null> {
  return tab.peek((roots, pattern) => {
    const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
    const named = buttons.find((button) =>
      new RegExp(pattern).test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
    );
    if (!named) return null;
    named.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = named.getBoundingClientRect();
    return { x, y, width, height };
  }, name);
}

/** Presses the first button in our closed roots with this accessible name, with the mouse. */
export async function pressOurs(tab: Tab, name: string | RegExp): Promise<void> {
  const wanted = typeof name === 'string' ? `^${name}$` : name.source;
  let before: Box | null = null;
  const box = await until(`a button of ours is called ${name} and stands still`, async () => {
    const last = before;
    before = await ourButton(tab, wanted);
    return isDeepStrictEqual(before, last) ? before : null;
  });
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
