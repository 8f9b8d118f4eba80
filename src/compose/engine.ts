/** The engine, evaluated when it is first needed and made anew when the settings change. */
import type { Checker, CheckerSettings } from '../engine/types';
import type { OwnPack } from '../packs/own/parse';
import { Making } from './making';
import { nextTurn } from './turn';

export class Engine {
  #settings: CheckerSettings;
  #packs: readonly string[] = [];
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

  /** Whatever is asked from here on is answered under these settings and with these packs, each the text of its file. */
  use(settings: CheckerSettings, packs: readonly string[] = []): void {
    if (JSON.stringify([settings, packs]) === JSON.stringify([this.#settings, this.#packs])) return;
    this.#settings = settings;
    this.#packs = packs;
    this.#checker = undefined;
    this.#making = undefined;
  }

  async #make(): Promise<Checker> {
    const [settings, packs] = [this.#settings, this.#packs];
    // In the one bundled file this is a function that runs here and not before: see tests/e2e/lazy.test.ts.
    const { preparingChecker } = await import('../packs/checker');
    const own = packs.length > 0 ? await usable(packs) : [];
    const making = new Making(preparingChecker(settings, own));
    if (settings === this.#settings) this.#making = making;
    await nextTurn();
    return making.inSlices();
  }
}

/** Of these packs those that can be used; loaded only where there are some. */
async function usable(texts: readonly string[]): Promise<OwnPack[]> {
  const { usablePacks } = await import('../packs/own/try');
  return new Making(usablePacks(texts)).inSlices();
}
