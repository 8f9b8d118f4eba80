/** The balance of what is posted, as far as the page side has to do with it: counting a post, telling the checker, a kind word. */
import type { Draft, Report } from '../engine/types';
import { dayOf, type Balance as Kept, recentOf } from '../settings/balance';
import { countPost, readBalance, takeEncouragement, watchBalance } from '../settings/balance-store';

export class Balance {
  #kept: Kept | undefined;
  #isOn = false;
  readonly #isPrivate: boolean;

  /** @param isPrivate in a private window nothing is counted and nothing is told. */
  constructor(isPrivate: boolean) {
    this.#isPrivate = isPrivate;
  }

  /** Follows the balance from now on, in every tab. `onChange`: what was posted lately is not what it was. */
  async follow(onChange: () => void, signal: AbortSignal): Promise<void> {
    if (this.#isPrivate) return;
    watchBalance((kept) => {
      const before = JSON.stringify(this.#kept?.posts);
      this.#kept = kept;
      if (JSON.stringify(kept.posts) !== before) onChange();
    }, signal);
    this.#kept = await readBalance();
    if (recentOf(this.#kept).length > 0) onChange();
  }

  set isOn(on: boolean) {
    this.#isOn = on && !this.#isPrivate;
  }

  recent(): Draft['recent'] {
    if (!this.#isOn || !this.#kept) return undefined;
    const recent = recentOf(this.#kept);
    return recent.length > 0 ? recent : undefined;
  }

  /**
   * The day's encouraging word, for a draft that joins in: at most one in all tabs and the popup together. Where nothing may be
   * kept there is none, as nobody would know that it was said.
   */
  async encourages(): Promise<boolean> {
    if (!this.#isOn || !this.#kept || this.#kept.encouraged === dayOf(new Date())) return false;
    return takeEncouragement();
  }

  /** A post went out. A thread is one post, and it is its own news if one part is. */
  async published(parts: readonly Report['about'][]): Promise<void> {
    if (!this.#isOn) return;
    const kind = (['self', 'talk', 'others'] as const).find((one) => parts.includes(one)) ?? 'plain';
    // Not stored: then it is not counted, and nothing else changes.
    await countPost(kind).catch(() => {});
  }
}
