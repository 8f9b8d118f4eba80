import type { Tab } from './rig';
import { PATIENCE } from './until';

/**
 * Opens and closes the window for a post so many times, as fast as the page and the extension can: each time the words in
 * it are waited for to be marked, and each time to be gone.
 * @param isWatched false on a page where the extension is not, so there is nothing to wait for
 */
export function openAndClose(tab: Tab, times: number, isWatched = true): Promise<void> {
  return tab.evaluate(
    async (wanted) => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      const traces = () => CSS.highlights.size + document.querySelectorAll('html > :not(head, body)').length;
      const until = async (what: string, isSo: () => boolean) => {
        const end = performance.now() + wanted.patience;
        while (!isSo()) {
          if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
          await frame();
        }
      };
      const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
      const box = () => document.querySelector('[role="dialog"] [data-lexical-editor] span');
      for (let time = 0; time < wanted.times; time++) {
        press('.starter');
        await until('the window is open', () => box() !== null);
        if (wanted.isWatched) await until('its words are marked', () => CSS.highlights.size > 0 && traces() > 1);
        press('[role="dialog"] [role="dialog"] [role="button"]');
        await until('nothing is left', () => box() === null && traces() === 0);
      }
    },
    { times, isWatched, patience: PATIENCE },
  );
}
