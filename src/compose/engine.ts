/** The engine, evaluated when it is first needed and made anew when the settings change. */
import type { Checker, CheckerSettings } from '../engine/types';
import { Making } from './making';
import { nextTurn } from './turn';

export class Engine {
  #settings: CheckerSettings;
  #checker: Promise<Checker> | undefined;
  #making: Making<Checker> | undefined;

  constructor(settings: CheckerSettings = {}) {
    this.#settings = settings;
  }

  /** Rejects when the engine cannot be made; the next call tries again. */
  checker(): Promise<Checker> {
    this.#checker ??= this.#make().catch((error: unknown) => {
      this.#checker = undefined;
      throw error;
    });
    return this.#checker;
  }

  /**
   * The engine for somebody who cannot wait: as it is, or made to its end before `deadline` (`performance.now()`, ms).
   * @returns null when it will not be there in time, or cannot be made.
   */
  checkerBy(deadline: number): Checker | null {
    try {
      return this.#making?.by(deadline)?.value ?? null;
    } catch {
      return null;
    }
  }

  set settings(settings: CheckerSettings) {
    this.use(settings);
  }

  /** Whatever is asked from here on is answered under these settings. */
  use(settings: CheckerSettings): void {
    this.#settings = settings;
    this.#checker = undefined;
    this.#making = undefined;
  }

  async #make(): Promise<Checker> {
    const settings = this.#settings;
    // In the one bundled file this is a function that runs here and not before: see tests/e2e/lazy.test.ts.
    const { preparingChecker } = await import('../packs/checker');
    const making = new Making(preparingChecker(settings));
    if (settings === this.#settings) this.#making = making;
    await nextTurn();
    return making.inSlices();
  }
}
