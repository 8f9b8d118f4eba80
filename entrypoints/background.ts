/**
 * The toolbar badge, the way to our tips page, and the sites the user switched on. It hears levels and numbers, never a word of
 * a draft.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askIn } from '../src/compose/ask-in';
import { badgeOf } from '../src/compose/badge-look';
import { readKept } from '../src/compose/pause/kept';
import { ToBackground } from '../src/compose/protocol';
import { reconcile } from '../src/compose/registrations';
import { lendTurns } from '../src/settings/exclusive';
import { readSettings, watchSettings } from '../src/settings/store';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const message = ToBackground.safeParse(received).data;
    if (!message || sender.id !== browser.runtime.id) return;
    // A badge of one tab goes with the page it was set for: the browser clears it on navigation.
    const tabId = sender.tab?.id;
    if (message.type === 'open-tips') void openTips(message.link.slice('tips.html'.length));
    else if (message.type === 'open-options') void browser.runtime.openOptionsPage();
    else if (tabId !== undefined) void showBadge(tabId, badgeOf(message));
  });
  // An update forgets what was registered, and the user may give and take permissions in the browser's own settings.
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup])
    event.addListener(() => void reconcile());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    event.addListener(() => void reconcile());
  browser.commands.onCommand.addListener((command) => {
    if (command === ASK_NOW) void askInFront();
  });
  lendTurns();
  void forgetOldDrafts();
  watchSettings(() => void reconcile(), new AbortController().signal);
});

/** Once, on the first day; not where choices were kept from an earlier one. */
async function welcome(): Promise<void> {
  if ((await readSettings()).welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The keyboard command of the manifest. */
const ASK_NOW = 'ask-now';

/** Asks in the tab in front; on a page that is not ours nobody hears it. */
async function askInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await askIn(tab?.id);
}

/** Kept drafts are gone after a week, whether or not anybody looks for them: this runs whenever the background wakes. */
async function forgetOldDrafts(): Promise<void> {
  try {
    await readKept();
  } catch {
    // Storage that cannot be read now is read the next time.
  }
}

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
