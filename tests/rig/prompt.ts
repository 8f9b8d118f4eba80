import type { Tab } from './rig';
import { until } from './until';

/** The question before publishing, as a person meets it. */
export interface Question {
  title: string;
  text: string;
  /** The answers, in their order. */
  answers: string[];
  /** What has the focus in it: the words of a button, or of whatever else. */
  focus: string | null;
}

/** The question in front of the page, or null. */
export function question(tab: Tab): Promise<Question | null> {
  return tab.peek((roots) => {
    const root = roots.find((one) => one.querySelector('dialog.prompt[open]'));
    const found = root?.querySelector('dialog.prompt');
    if (!root || !found) return null;
    const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      title: words(found.querySelector('h2')),
      text: words(found),
      answers: [...found.querySelectorAll('.answers button')].map(words),
      focus: root.activeElement && words(root.activeElement),
    };
  });
}

export const questionComes = (tab: Tab): Promise<Question> => until('there is a question', () => question(tab));

export const questionGoes = (tab: Tab): Promise<true> =>
  until('the question is gone', async () => (await question(tab)) === null) as Promise<true>;

/** Longer than the time in which a second press counts as the other half of a double press, in ms. */
const OTHER_PRESS = 450;

export const rest = (ms = OTHER_PRESS): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until the focus in the question is on what begins with these words. */
export async function focusIsOn(tab: Tab, words: string): Promise<void> {
  let seen: string | null | undefined;
  await until(
    `the focus is on ${words}`,
    async () => {
      seen = (await question(tab))?.focus;
      return seen?.startsWith(words);
    },
    { last: () => seen },
  );
}

/** Goes to an answer by Tab and presses Enter. */
export async function answerByKey(tab: Tab, answer: string): Promise<void> {
  await questionComes(tab);
  let left: string | null | undefined;
  await until(
    `the focus has come to ${answer}`,
    async () => {
      const focus = (await question(tab))?.focus;
      if (focus?.startsWith(answer)) return true;
      // Not before the last press has moved it.
      if (focus && focus !== left) {
        left = focus;
        await tab.press('Tab');
      }
      return false;
    },
    { last: () => left },
  );
  await tab.press('Enter');
}

/** Presses an answer with the mouse, as slowly as a person who has read it. */
export async function answerByMouse(tab: Tab, answer: string): Promise<void> {
  await questionComes(tab);
  await rest();
  const box = await until(`there is an answer ${answer}`, () =>
    tab.peek((roots, wanted) => {
      const buttons = roots.flatMap((root) => [...root.querySelectorAll('dialog.prompt button')]);
      const found = buttons.find((button) => (button.textContent ?? '').trim().startsWith(wanted));
      if (!found) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height };
    }, answer),
  );
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

interface Heard {
  type: string;
  key?: string;
  isTrusted: boolean;
}

/** From here on the page writes down which presses reach it; what it has heard before is forgotten. */
export function listen(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const page = window as unknown as { heard?: Heard[] };
    const isListening = page.heard !== undefined;
    page.heard = [];
    if (isListening) return;
    for (const type of ['click', 'submit', 'keydown', 'keypress', 'keyup']) {
      document.addEventListener(
        type,
        (event) => {
          const { key } = event as KeyboardEvent;
          page.heard?.push({ type, isTrusted: event.isTrusted, ...(key !== undefined && { key }) });
        },
        true,
      );
    }
  });
}

/** The presses that reached the page since `listen`: clicks, submits, and Enter, Space and Escape as keys. */
export async function heard(tab: Tab): Promise<Heard[]> {
  const all = await tab.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  return all.filter(({ key }) => key === undefined || ['Enter', ' ', 'Escape'].includes(key));
}
