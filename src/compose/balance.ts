/** The balance of what is posted, as far as the page side has to do with it: counting a post, telling the checker. */
import type { Draft, Report } from '../engine/types';
import { type Balance as Kept, recentOf } from '../settings/balance';
import { countPost, readBalance, watchBalance } from '../settings/balance-store';

export class Balance {
  #kept: Kept | undefined;
  #isOn = false;
  readonly #isPrivate: boolean;

  /** @param isPrivate in a private window nothing is counted and nothing is told. */
  constructor(isPrivate: boolean) {
    this.#isPrivate = isPrivate;
  }

  /** Follows the balance from now on, in every tab. `onChange`: it is another. */
  async follow(onChange: () => void, signal: AbortSignal): Promise<void> {
    if (this.#isPrivate) return;
    watchBalance((kept) => {
      this.#kept = kept;
      onChange();
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

  /** A post went out. A thread is one post, and it is its own news if one part is. */
  async published(parts: readonly Report['about'][]): Promise<void> {
    if (!this.#isOn) return;
    const kind = (['self', 'talk', 'others'] as const).find((one) => parts.includes(one)) ?? 'plain';
    // Not stored: then it is not counted, and nothing else changes.
    await countPost(kind).catch(() => {});
  }
}
