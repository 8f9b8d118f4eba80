/**
 * One change at a time, in all tabs and pages together: storage can only be read and then written, so of two changes made
 * in the same milliseconds one would be lost. Our own pages share a lock; a page of a site has locks of its own, which the
 * site's scripts could see and hold, so there a turn is borrowed from the background. What is changed never goes that way.
 */
import { browser } from 'wxt/browser';

const PREFIX = 'turn:';

/** So long a tab waits for its turn, in ms: a change that could be lost is better than one that is never made. */
const PATIENCE = 2000;

/** So long a turn may last, in ms: a tab that hangs must not keep all others waiting. */
const LONGEST = 5000;

const last = new Map<string, Promise<unknown>>();

/**
 * Does the work when nobody else is at work under this name.
 * @returns what it gives. Rejects with what it throws.
 */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = ownLocks();
  const next = (last.get(name) ?? Promise.resolve()).then(() => inTurn(name, locks, work));
  last.set(
    name,
    next.catch(() => {}),
  );
  return next;
}

/** Waits for what this page or tab has begun under the name. Never rejects. */
export async function settled(name: string): Promise<void> {
  await last.get(name);
}

async function inTurn<T>(name: string, locks: LockManager | undefined, work: () => Promise<T>): Promise<T> {
  if (locks) return (await locks.request(PREFIX + name, work)) as T;
  const giveBack = await borrow(name);
  try {
    return await work();
  } finally {
    giveBack();
  }
}

/** The locks that our own pages and the background share; undefined on a page of somebody else's. */
function ownLocks(): LockManager | undefined {
  try {
    const isOurs = globalThis.location?.href.startsWith(browser.runtime.getURL('/'));
    return isOurs ? globalThis.navigator?.locks : undefined;
  } catch {
    return undefined; // A tab that an update left behind: the background cannot be reached either.
  }
}

/** @returns ends the turn. Where the background cannot be reached, the work goes on without. */
function borrow(name: string): Promise<() => void> {
  return new Promise((give) => {
    try {
      const port = browser.runtime.connect({ name: PREFIX + name });
      const begin = () => {
        clearTimeout(timer);
        give(() => port.disconnect());
      };
      const timer = setTimeout(begin, PATIENCE);
      port.onMessage.addListener(begin);
      port.onDisconnect.addListener(begin);
    } catch {
      give(() => {});
    }
  });
}

/** In the background: lends turns to the tabs. */
export function lendTurns(): void {
  const locks = ownLocks();
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(PREFIX) || port.sender?.id !== browser.runtime.id || !locks) return;
    const ended = new Promise<void>((end) => port.onDisconnect.addListener(() => end()));
    const lend = async (): Promise<void> => {
      port.postMessage('yours');
      await Promise.race([ended, new Promise((end) => setTimeout(end, LONGEST))]);
    };
    // A tab that closed while it waited has nobody to hear it.
    locks.request(port.name, lend).catch(() => {});
  });
}
