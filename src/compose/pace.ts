/** When work is done: marks follow in the next frame, a check waits for a pause in the typing. Nothing runs otherwise. */

/** Pause in typing after which the text is checked, in ms: long enough to finish a word, short enough to be there. */
const IDLE = 300;
/** Before a text that is already there is checked, in ms: after the focus has settled. */
const SOON = 50;

interface Work {
  frame(): void;
  idle(): void;
}

export class Pace {
  readonly #work: Work;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(work: Work) {
    this.#work = work;
  }

  #checkAfter(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#work.idle();
    }, ms);
  }

  /** The text changed. */
  change(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#work.frame();
    });
    this.#checkAfter(IDLE);
  }

  /** A text may be there already. */
  soon(): void {
    if (this.#timer === undefined) this.#checkAfter(SOON);
  }

  /** Does something once, later, unless stopped or asked again. */
  after(ms: number, work: () => void): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(work, ms);
  }

  /** @returns whether a check was still to come. */
  stop(): boolean {
    const wasDue = this.#timer !== undefined;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    clearTimeout(this.#later);
    this.#frame = 0;
    this.#timer = undefined;
    return wasDue;
  }
}
