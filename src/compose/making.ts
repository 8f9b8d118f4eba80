/** Work that comes in small steps: done in slices while nobody waits, on the spot for somebody who does. */
import { nextTurn } from './turn';

/** Longest slice in ms: well under the 50 ms at which a person starts to feel it, the editor's own work included. */
export const SLICE = 15;

export class Making<T> {
  readonly #steps: Generator<void, T>;
  #made: { value: T } | undefined;
  #failed: { error: unknown } | undefined;

  constructor(steps: Generator<void, T>) {
    this.#steps = steps;
  }

  /**
   * Goes on with the work until `deadline` (`performance.now()`, ms); at least one step.
   * @returns what was made; undefined while it is not.
   * @throws what the work throws, now and ever after.
   */
  by(deadline: number): { value: T } | undefined {
    if (this.#failed) throw this.#failed.error;
    try {
      while (!this.#made) {
        const step = this.#steps.next();
        if (step.done) this.#made = { value: step.value };
        else if (performance.now() >= deadline) return undefined;
      }
    } catch (error) {
      this.#failed = { error };
      throw error;
    }
    return this.#made;
  }

  /** Does the rest in slices. Rejects with what the work throws. */
  async inSlices(): Promise<T> {
    for (;;) {
      const made = this.by(performance.now() + SLICE);
      if (made) return made.value;
      await nextTurn();
    }
  }
}
