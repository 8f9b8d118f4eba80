/** The day's encouraging word, as one draft has it: asked for when the draft joins in, and kept for as long as it is written. */
import type { ComposerView } from '../ui/contract';

/** A clear draft that takes part. */
const joinsIn = ({ level, participates }: ComposerView): boolean => level === 'clear' && participates;

export class KindWord {
  readonly #ask: (() => Promise<boolean>) | undefined;
  #isGiven = false;

  /** @param ask may it be said here? Where nobody can say, it is not. */
  constructor(ask: (() => Promise<boolean>) | undefined) {
    this.#ask = ask;
  }

  /** @returns whether this draft has been given the word just now. */
  async isGivenFor(view: ComposerView): Promise<boolean> {
    if (this.#isGiven || !joinsIn(view)) return false;
    this.#isGiven = (await this.#ask?.()) ?? false;
    return this.#isGiven;
  }

  /** The view, with the word where the draft has it. */
  on(view: ComposerView): ComposerView {
    return this.#isGiven && joinsIn(view) ? { ...view, encourages: true } : view;
  }

  /** Another draft begins. */
  forget(): void {
    this.#isGiven = false;
  }
}
