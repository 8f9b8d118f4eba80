/**
 * Lets a post out that the user has confirmed: exactly once, exactly that text. The press is replayed where the site takes
 * one; if the post is then still there, and nothing says that it is on its way, the user's own next press passes untouched.
 */
import type { Site } from '../../sites/site';
import { controlFor, findAgain, isSame, type Place } from './place';

/** After the focus has been taken away, X needs this long to take in what was typed (ms; its note in src/sites/x.ts). */
const BLURRED = 250;
/** Before a replay is held to have done nothing (ms): until then the same press again would publish twice. */
const SETTLED = 1500;
/** How often a post that is still being sent is looked at again. */
const LOOKS = 8;
/** A press may come as a click and then as the form's own submit: what passes, passes for so long (ms). */
const ONE_PRESS = 1000;

interface ReleaseTools {
  site: Site;
  /** The post is still there: the next press passes. */
  again(place: Place): void;
  /** Something else stands there than what was confirmed, so nothing was pressed. */
  changed(place: Place): void;
  /** The press has been replayed. */
  pressed(place: Place): void;
  /** The user's own press passes. */
  passes(): void;
}

export class Release {
  readonly #tools: ReleaseTools;
  #isPressing = false;
  /** Confirmed and on its way, as far as anybody can tell. */
  #out: Place | undefined;
  /** Confirmed, and to be pressed as soon as the page has taken the text in. */
  #waiting: Place | undefined;
  /** The texts that pass at the next press. */
  #pass: readonly string[] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: ReleaseTools) {
    this.#tools = tools;
  }

  /** Has anything been confirmed that may not be done yet? */
  get isBusy(): boolean {
    return this.#isPressing || this.#out !== undefined || this.#pass !== undefined;
  }

  /** What becomes of a press that would publish these texts; undefined where that is not for us to say. */
  ruling(texts: readonly string[]): 'stop' | 'pass' | undefined {
    if (this.#isPressing) return 'pass';
    if (this.#out && isSame(this.#out.texts, texts)) return 'stop';
    if (!this.#pass || !isSame(this.#pass, texts)) return undefined;
    this.#tools.passes();
    this.#later(ONE_PRESS, () => {
      this.#pass = undefined;
    });
    return 'pass';
  }

  /** The user has confirmed what stands at this place; the question is gone, and the focus is in no box. */
  go(place: Place, asked: number): void {
    const before = this.#waiting;
    this.end();
    // Something else has been written and confirmed while the first was still to be pressed.
    if (before) this.#tools.changed(before);
    const { release } = this.#tools.site;
    if (release?.by === 'second press') {
      this.#open(place);
      return;
    }
    this.#out = place;
    if (release?.blurFirst && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // The question took the focus when it came, so most often X has had its time already.
    const wait = release?.blurFirst ? BLURRED - (performance.now() - asked) : 0;
    if (wait <= 0) {
      this.#press(place);
      return;
    }
    this.#waiting = place;
    this.#later(wait, () => this.#press(place));
  }

  /** Something changed on the page: a post that is no longer there has gone out, and the same words may be posted again. */
  look(): void {
    if (this.#out && !this.#waiting && !findAgain(this.#tools.site, this.#out)) this.end();
  }

  /** Nothing is on its way any more, and nothing passes. */
  end(): void {
    clearTimeout(this.#timer);
    this.#out = undefined;
    this.#waiting = undefined;
    this.#pass = undefined;
  }

  #later(ms: number, work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, ms);
  }

  #open(place: Place): void {
    this.#out = undefined;
    this.#pass = place.texts;
    this.#tools.again(place);
  }

  #press(place: Place): void {
    const { site } = this.#tools;
    const root = findAgain(site, place);
    this.#waiting = undefined;
    if (!root) {
      this.#out = undefined;
      this.#tools.changed(place);
      return;
    }
    const control = controlFor(site, root, place.control);
    if (!control) {
      this.#open(place);
      return;
    }
    this.#isPressing = true;
    try {
      control.click();
    } finally {
      this.#isPressing = false;
    }
    this.#tools.pressed(place);
    this.#later(SETTLED, () => this.#settle(place, LOOKS));
  }

  /** Did it go out? Gone, changed or on its way: yes, or not for us to press again. */
  #settle(place: Place, looks: number): void {
    const { site } = this.#tools;
    const root = findAgain(site, place);
    const isStill = root !== null && controlFor(site, root, place.control) !== null;
    if (!isStill) this.end();
    else if (!site.isSending?.(root)) this.#open(place);
    else if (looks > 1) this.#later(SETTLED, () => this.#settle(place, looks - 1));
    else this.end();
  }
}
