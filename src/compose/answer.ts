/** Answers our own pages and the keyboard command: which drafts are on this page, and may we ask about one? */
import { browser } from 'wxt/browser';
import { isSiteOff } from '../settings/parse';
import type { Settings } from '../settings/schema';
import type { Site } from '../sites/site';
import type { Desk } from './desk';
import { AskRequest, type DraftsAnswer, DraftsRequest, TakeBackRequest } from './protocol';

/** Answers messages until `signal` aborts. Only the extension itself can send one. */
function answering<T>(answer: (message: unknown) => Promise<T> | undefined, signal: AbortSignal): void {
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(answer);
    } catch {
      // The extension is gone, and the listener with it.
    }
  });
}

/** Listens for the popup until `signal` aborts. */
export function answerDrafts(site: Site, desk: Desk, settings: () => Promise<Settings>, signal: AbortSignal): void {
  async function answer(): Promise<DraftsAnswer> {
    const off = isSiteOff(await settings(), site);
    if (off) return { site: site.id, off, drafts: [], unknown: [], dismissed: [] };
    const drafts = await desk.summaries();
    return { site: site.id, off, drafts, unknown: desk.unknown(), dismissed: desk.dismissed() };
  }
  answering((message) => (DraftsRequest.safeParse(message).success ? answer() : undefined), signal);
}

/** Listens until `signal` aborts for a dismissal that is taken back. */
export function answerTakeBack(desk: Desk, signal: AbortSignal): void {
  answering((message) => {
    const request = TakeBackRequest.safeParse(message).data;
    return request && Promise.resolve(desk.takeBack(request.id));
  }, signal);
}

/** Listens for "ask me now" until `signal` aborts. @param ask resolves to whether there is a question now. */
export function answerAsk(ask: () => Promise<boolean>, signal: AbortSignal): void {
  answering((message) => (AskRequest.safeParse(message).success ? ask() : undefined), signal);
}
