/** The balance in the browser's own storage, on this machine only. */
import { browser } from 'wxt/browser';
import { type Balance, dayOf, type Kind, parseBalance, withPost } from './balance';
import { exclusively } from './exclusive';

const KEY = 'balance';

/** The balance as it is now. Never rejects. */
export async function readBalance(now = new Date()): Promise<Balance> {
  try {
    return parseBalance((await browser.storage.local.get(KEY))[KEY], now);
  } catch {
    return parseBalance(undefined, now);
  }
}

function change(make: (balance: Balance) => Balance, now: Date): Promise<Balance> {
  return exclusively(KEY, async () => {
    const balance = await readBalance(now);
    const changed = make(balance);
    if (changed !== balance) await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Counts a post that went out. Rejects when the browser refuses to store. */
export function countPost(kind: Kind, now = new Date()): Promise<Balance> {
  return change((balance) => withPost(balance, kind, now), now);
}

/**
 * Asks for the day's encouraging word: whoever asks first, in whatever tab, may say it.
 * @returns whether it may be said here; not where that cannot be written down, so that it is never said twice.
 */
export async function takeEncouragement(now = new Date()): Promise<boolean> {
  const today = dayOf(now);
  let isFirst = false;
  try {
    await change((balance) => {
      isFirst = balance.encouraged !== today;
      return isFirst ? { ...balance, encouraged: today } : balance;
    }, now);
  } catch {
    return false;
  }
  return isFirst;
}

/** Deletes all of it. */
export function forgetBalance(): Promise<void> {
  return exclusively(KEY, () => browser.storage.local.remove(KEY));
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
