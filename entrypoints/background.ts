/** The toolbar badge and the way to our tips page. It hears levels and numbers, never a word of a draft. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../src/compose/badge-look';
import { ToBackground } from '../src/compose/protocol';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const message = ToBackground.safeParse(received).data;
    if (!message || sender.id !== browser.runtime.id) return;
    // A badge of one tab goes with the page it was set for: the browser clears it on navigation.
    const tabId = sender.tab?.id;
    if (message.type === 'open-tips') void openTips(message.link.slice('tips.html'.length));
    else if (tabId !== undefined) void showBadge(tabId, badgeOf(message));
  });
});

/** @param anchor empty, or `#` and the name of a tip. */
async function openTips(anchor: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/tips.html${anchor}` as const) });
}

/** The tab may be closed before its badge is drawn; then there is nothing to say. */
async function showBadge(tabId: number, { text, colour }: ReturnType<typeof badgeOf>): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  } catch {
    // Nothing to do: the tab is gone.
  }
}
