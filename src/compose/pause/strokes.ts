/** Keys that press, publish or dismiss: no other is ever ours. */
const PRESSES = /^(?:Enter| |Escape)$/;

/**
 * Key presses that are ours to the end. A key that was stopped when it went down must not reach the page as it repeats or
 * comes up; nor must the key that answered the question, for the focus is back in the box by then: Enter would publish a
 * comment, and an Escape that comes up closes X's window (2026-11-22: react-native-web's modal listens for `keyup`).
 */
export class Strokes {
  /** The key that went down last and has not come up. */
  #down: string | undefined;
  #ours: string | undefined;

  /**
   * Hears every trusted `keydown`, `keypress` and `keyup` of the window.
   * @returns whether the event belongs to a press of ours, and has to be stopped.
   */
  hears(event: KeyboardEvent): boolean {
    if (!PRESSES.test(event.key)) return false;
    const key = event.code || event.key;
    if (event.type === 'keydown' && !event.repeat) {
      this.#down = key;
      this.#ours = undefined;
    }
    const isOurs = key === this.#ours;
    if (event.type === 'keyup') {
      if (isOurs) this.#ours = undefined;
      if (key === this.#down) this.#down = undefined;
    }
    return isOurs;
  }

  /** The key that is down now, if any, is ours until it comes up. */
  take(): void {
    this.#ours = this.#down;
  }
}
