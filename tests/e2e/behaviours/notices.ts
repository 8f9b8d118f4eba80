import type { Tab } from '../../rig/rig';

/** What the line at the foot of the window says; empty while there is none. */
export const noticeIn = (tab: Tab): Promise<string> =>
  tab.peek((roots) => roots.map((root) => root.querySelector('.notice')?.textContent ?? '').join(''));

interface Clocked {
  refusedAt?: number;
  shownAt?: number;
}

/**
 * From here on the page refuses every press but a person's own, and notes by its own clock when it did and when the next
 * element of ours came to it, so that how busy the machine is does not count.
 */
export async function clockNotices(tab: Tab) {
  await tab.evaluate(() => {
    const clocked: Clocked = {};
    Object.assign(window, { clocked });
    const refuse = (event: Event) => {
      if (event.isTrusted) return;
      event.stopImmediatePropagation();
      clocked.refusedAt = performance.now();
    };
    document.addEventListener('click', refuse, true);
    new MutationObserver((changes) => {
      const isOurs = changes.some(({ addedNodes }) => addedNodes.length > 0);
      if (isOurs && clocked.refusedAt !== undefined) clocked.shownAt ??= performance.now();
    }).observe(document.documentElement, { childList: true });
  });
  return {
    said: () => noticeIn(tab),
    /** Between the press that was refused and what was said of it, in ms. */
    sinceRefused: () =>
      tab.evaluate(() => {
        const { refusedAt, shownAt } = (window as unknown as { clocked: Clocked }).clocked;
        return (shownAt ?? Number.NaN) - (refusedAt ?? Number.NaN);
      }),
  };
}
