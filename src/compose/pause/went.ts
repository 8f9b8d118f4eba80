/** After a press that publishes: did the post go out? It did where its boxes are empty or gone a little later. */
import type { Site } from '../../sites/site';
import { isSame, type Place, rootNow, textsUnder } from './place';

/** When it is looked again, in ms after the look before. */
const LOOKS = [700, 1500, 4000];

export class Went {
  readonly #site: Site;
  readonly #onGone: (place: Place) => void;
  #awaited: Place | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onGone called once for each post that went out. */
  constructor(site: Site, onGone: (place: Place) => void) {
    this.#site = site;
    this.#onGone = onGone;
  }

  /** A press on what publishes has gone through to the page. */
  pressed(place: Place): void {
    if (place.texts.every((text) => text.trim() === '')) return;
    if (this.#awaited && isSame(this.#awaited.texts, place.texts)) return;
    this.#awaited = place;
    this.#look(place, LOOKS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#awaited = undefined;
  }

  #look(place: Place, [wait, ...rest]: readonly number[]): void {
    clearTimeout(this.#timer);
    if (wait === undefined) {
      this.#awaited = undefined;
      return;
    }
    this.#timer = setTimeout(() => {
      if (!this.#isGone(place)) this.#look(place, rest);
      else {
        this.#awaited = undefined;
        this.#onGone(place);
      }
    }, wait);
  }

  #isGone(place: Place): boolean {
    const root = rootNow(this.#site, place);
    return root === null || textsUnder(this.#site, root).every((text) => text.trim() === '');
  }
}
