/** Work in small steps, none longer than some milliseconds: whoever runs it may let the page have its turn between them. */
export type Steps<T> = Generator<void, T>;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A value that is worked out when it is first needed, at once or a few steps at a time. */
export class Stepwise<T> {
  #steps: Steps<T> | undefined;
  #value: T | undefined;

  /** @param make begins the work; called again only after it failed. */
  constructor(readonly make: () => Steps<T>) {}

  /** The value, where it has been worked out. */
  get known(): T | undefined {
    return this.#value;
  }

  get value(): T {
    this.work(() => false);
    return this.#value as T;
  }

  /**
   * Does at least one step, and more until `shouldStop`.
   * @returns whether the value is known.
   */
  work(shouldStop: () => boolean): boolean {
    if (this.#value !== undefined) return true;
    this.#steps ??= this.make();
    try {
      for (let step = this.#steps.next(); ; step = this.#steps.next()) {
        if (step.done) {
          this.#value = step.value;
          this.#steps = undefined;
          return true;
        }
        if (shouldStop()) return false;
      }
    } catch (error) {
      this.#steps = undefined;
      throw error;
    }
  }
}
