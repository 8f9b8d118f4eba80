/** The engine, evaluated when it is first needed and made anew when the settings change. */
import type { Checker, CheckerSettings } from '../engine/types';
import type { OwnPack } from '../packs/own/parse';
import { Making } from './making';
import { knownPacks, tryPacks } from './own-packs';
import { nextTurn } from './turn';

export class Engine {
  #settings: CheckerSettings = {};
  #packs: readonly string[] = [];
  #checker: Promise<Checker> | undefined;
  #making: Making<Checker> | undefined;

  /** @param onChange there is another checker than before, because a pack has been tried. */
  constructor(private readonly onChange: () => void = () => {}) {}

  /** Rejects when the engine cannot be made; the next call tries again. */
  checker(): Promise<Checker> {
    if (this.#checker) return this.#checker;
    const checker = this.#make().catch((error: unknown) => {
      // Under other settings there may be another by now.
      if (this.#checker === checker) this.#checker = undefined;
      throw error;
    });
    this.#checker = checker;
    return checker;
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
    const { packs: own, untried } = await known(packs);
    const making = new Making(preparingChecker(settings, own));
    if (settings === this.#settings) this.#making = making;
    await nextTurn();
    const checker = await making.inSlices();
    // Nobody waits for a pack that was never tried: it joins the others when that is done.
    if (untried.length > 0) void this.#join(settings, untried, own).catch(() => {});
    return checker;
  }

  async #join(settings: CheckerSettings, untried: readonly string[], known: readonly OwnPack[]): Promise<void> {
    const usable = await tryPacks(untried, await import('../packs/own/try'));
    if (usable.length === 0 || settings !== this.#settings) return;
    const { preparingChecker } = await import('../packs/checker');
    const making = new Making(preparingChecker(settings, [...known, ...usable]));
    const checker = making.inSlices();
    await checker;
    if (settings !== this.#settings) return;
    this.#making = making;
    this.#checker = checker;
    this.onChange();
  }
}

/** Which packs can be used, as far as that is known; what reads packs is evaluated only where there are some. */
async function known(texts: readonly string[]): Promise<{ packs: OwnPack[]; untried: string[] }> {
  if (texts.length === 0) return { packs: [], untried: [] };
  return knownPacks(texts, await import('../packs/own/try'));
}
