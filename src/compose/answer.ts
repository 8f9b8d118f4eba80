/** Answers the popup: which drafts are on this page, and what is there to look at? */
import { browser } from 'wxt/browser';
import { isSiteOff } from '../settings/parse';
import type { Settings } from '../settings/schema';
import type { Site } from '../sites/site';
import type { Desk } from './desk';
import { type DraftsAnswer, DraftsRequest } from './protocol';

/** Listens for the popup until `signal` aborts. Only the extension itself can send such a message. */
export function answerDrafts(site: Site, desk: Desk, settings: () => Promise<Settings>, signal: AbortSignal): void {
  async function answer(): Promise<DraftsAnswer> {
    const off = isSiteOff(await settings(), site);
    if (off) return { site: site.id, off, drafts: [], unknown: [] };
    return { site: site.id, off, drafts: await desk.summaries(), unknown: desk.unknown() };
  }
  const listener = (message: unknown): Promise<DraftsAnswer> | undefined =>
    DraftsRequest.safeParse(message).success ? answer() : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and the listener with it.
    }
  });
}
