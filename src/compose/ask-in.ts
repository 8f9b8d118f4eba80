/** From our own pages and the background: ask about the draft being written in a tab. */
import { browser } from 'wxt/browser';
import type { AskRequest } from './protocol';

/** @returns whether there is a question now; false where nobody of ours is there to ask it. Never rejects. */
export async function askIn(tab: number | undefined): Promise<boolean> {
  if (tab === undefined) return false;
  try {
    const request: AskRequest = { type: 'ask' };
    return (await browser.tabs.sendMessage(tab, request)) === true;
  } catch {
    return false;
  }
}
