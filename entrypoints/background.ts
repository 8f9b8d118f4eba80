/**
 * The toolbar badge, the way to our tips page, and the sites the user switched on. It hears levels and numbers, never a word of
 * a draft.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../src/compose/badge-look';
import { ToBackground } from '../src/compose/protocol';
import { reconcile } from '../src/compose/registrations';
import { watchSettings } from '../src/settings/store';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const message = ToBackground.safeParse(received).data;
    if (!message || sender.id !== browser.runtime.id) return;
    // A badge of one tab goes with the page it was set for: the browser clears it on navigation.
    const tabId = sender.tab?.id;
    if (message.type === 'open-tips') void openTips(message.link.slice('tips.html'.length));
    else if (tabId !== undefined) void showBadge(tabId, badgeOf(message));
  });
  // An update forgets what was registered, and the user may give and take permissions in the browser's own settings.
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup])
    event.addListener(() => void reconcile());
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    event.addListener(() => void reconcile());
  watchSettings(() => void reconcile(), new AbortController().signal);
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
