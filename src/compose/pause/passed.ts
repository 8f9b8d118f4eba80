/** One press may be heard twice: as a click, and then as the form that the click sends. What passed the first time passes. */
import { isSame } from './place';
import type { Press } from './press';

/** How long after the click a page may send its form (ms). */
const ONE_PRESS = 1000;

export class Passed {
  #texts: readonly string[] | undefined;
  #at = 0;

  /** A press that would publish these texts went on to the page. */
  note(texts: readonly string[]): void {
    this.#texts = texts;
    this.#at = performance.now();
  }

  /** Is this the rest of it? */
  covers({ by }: Press, texts: readonly string[]): boolean {
    if (by !== 'form' || !this.#texts || performance.now() - this.#at > ONE_PRESS) return false;
    return isSame(this.#texts, texts);
  }
}
