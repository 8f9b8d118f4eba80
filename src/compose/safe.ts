/** The edges that may fail at any time: the extension updated or removed under a living page, storage refusing. */
import { browser } from 'wxt/browser';
import type { ToBackground } from './protocol';

/** After an update or removal the script of the old version lives on in the page, but the extension is gone. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Sends a message to the background; a lost one is no harm, so it never throws. */
export async function tell(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No background to hear it: the badge stays as it was, the page is not concerned.
  }
}
