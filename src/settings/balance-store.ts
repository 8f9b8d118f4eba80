/** The balance in the browser's own storage, on this machine only. */
import { browser } from 'wxt/browser';
import { type Balance, dayOf, type Kind, parseBalance, withPost } from './balance';

const KEY = 'balance';

/** The balance as it is now. Never rejects. */
export async function readBalance(now = new Date()): Promise<Balance> {
  try {
    return parseBalance((await browser.storage.local.get(KEY))[KEY], now);
  } catch {
    return parseBalance(undefined, now);
  }
}

let last: Promise<unknown> = Promise.resolve();

function change(make: (balance: Balance) => Balance, now: Date): Promise<Balance> {
  const next = last.then(async () => {
    const changed = make(await readBalance(now));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  last = next.catch(() => {});
  return next;
}

/** Counts a post that went out. Rejects when the browser refuses to store. */
export function countPost(kind: Kind, now = new Date()): Promise<Balance> {
  return change((balance) => withPost(balance, kind, now), now);
}

/** The day's encouraging word has been said. */
export function noteEncouraged(now = new Date()): Promise<Balance> {
  return change((balance) => ({ ...balance, encouraged: dayOf(now) }), now);
}

/** Deletes all of it. */
export function forgetBalance(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/** Calls `onChange` whenever the balance changes in any page or tab, until `signal` aborts. */
export function watchBalance(onChange: (balance: Balance) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(parseBalance(changes[KEY]?.newValue, new Date()));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and the listener with it.
    }
  });
}
