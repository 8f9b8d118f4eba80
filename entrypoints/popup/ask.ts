/** Asks the page the popup belongs to which drafts it holds. */
import { browser } from 'wxt/browser';
import { DraftsAnswer, type DraftsRequest, type TakeBackRequest } from '../../src/compose/protocol';
import { siteName } from '../../src/sites/optional';
import type { PopupAnswer } from '../../src/ui/popup/popup-view';

/** The tab named in `popup.html?tab=<id>`, else the one the popup was opened over. */
export async function tabInQuestion(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export type SiteAnswer = PopupAnswer & { site: string };

/** What the page says; null where nobody of ours is there to answer, or the answer makes no sense. */
export async function askPage(tab: number | undefined): Promise<SiteAnswer | null> {
  if (tab === undefined) return null;
  try {
    const request: DraftsRequest = { type: 'drafts' };
    const answer = DraftsAnswer.parse(await browser.tabs.sendMessage(tab, request));
    return { ...answer, siteName: siteName(answer.site) };
  } catch {
    return null;
  }
}

/** Takes a dismissal back on the page; nobody there means that it has gone with its tab. */
export async function takeBack(tab: number | undefined, id: number): Promise<void> {
  if (tab === undefined) return;
  const request: TakeBackRequest = { type: 'take-back', id };
  await browser.tabs.sendMessage(tab, request).catch(() => {});
}
