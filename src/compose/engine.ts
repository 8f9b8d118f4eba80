/** The engine, evaluated when it is first needed and made anew when the settings change. */
import type { Checker, CheckerSettings } from '../engine/types';
import { workInSlices } from './slices';
import { nextTurn } from './turn';

export class Engine {
  #settings: CheckerSettings;
  #checker: Promise<Checker> | undefined;

  constructor(settings: CheckerSettings) {
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

  set settings(settings: CheckerSettings) {
    this.#settings = settings;
    this.#checker = undefined;
  }

  async #make(): Promise<Checker> {
    // In the one bundled file this is a function that runs here and not before: see tests/e2e/lazy.test.ts.
    const { preparingChecker } = await import('../packs/checker');
    await nextTurn();
    return workInSlices(preparingChecker(this.#settings));
  }
}
