/** What is seen of one composer: tints on its words, the light beside it. Made when first shown, taken away whole. */
import type { Composer } from '../sites/site';
import type { ComposerHandlers, ComposerUi, ComposerView } from '../ui/contract';
import { guarded } from './guarded';
import type { Painter } from './marks';
import type { Tools } from './tools';
import type { Track } from './track';

interface Owner {
  handlers: ComposerHandlers;
  /** The box has left the page. */
  onGone(): void;
  onError(): void;
}

export class Face {
  painter: Painter | undefined;
  readonly #composer: Composer;
  readonly #tools: Tools;
  readonly #owner: Owner;
  readonly #size: ResizeObserver;
  #ui: ComposerUi | undefined;
  #life = new AbortController();

  constructor(composer: Composer, tools: Tools, owner: Owner) {
    this.#composer = composer;
    this.#tools = tools;
    this.#owner = owner;
    // A box that is taken off the page loses its size: no other observer is needed to hear of that.
    this.#size = new ResizeObserver(guarded(() => this.place(), owner.onError));
  }

  /** @param isAttended somebody is at the box, so light and marks follow it wherever it goes. */
  show(view: ComposerView, track: Track, isAttended: boolean): void {
    this.painter ??= this.#tools.painter(this.#composer);
    this.painter.draw(track.marks, track.reading);
    this.#ui ??= this.#tools.ui(this.#composer.box, this.#owner.handlers, this.#life.signal);
    this.#ui.render(view);
    if (isAttended) this.#size.observe(this.#composer.box);
  }

  /** Somebody is at the box. */
  attend(): void {
    if (this.#ui) this.#size.observe(this.#composer.box);
    this.place();
  }

  /** Nobody is at the box: what is shown stays, and nothing watches it. The next press, key or scroll places it anew. */
  rest(): void {
    this.#size.disconnect();
    this.place();
  }

  /** Keeps the marks on their words until the next verdict. */
  follow(track: Track): void {
    this.painter?.draw(track.marks, track.reading);
    this.#ui?.place();
  }

  /** Opens the card at the mark under a point of the viewport, leaving the focus where it is. */
  press(x: number, y: number): void {
    const key = this.painter?.keyAt(x, y);
    if (key) this.#ui?.openCard(key, { focus: false });
  }

  /** Scrolled, resized or covered: tints and light follow; with their box they go. */
  place(): void {
    if (!this.#composer.box.isConnected) {
      this.#owner.onGone();
      return;
    }
    this.painter?.place();
    this.#ui?.place();
  }

  hide(): void {
    this.#size.disconnect();
    this.painter?.erase();
    this.painter = undefined;
    this.#ui?.destroy();
    this.#ui = undefined;
    this.#life.abort();
    this.#life = new AbortController();
  }

  /** The way of drawing marks may have changed with the settings; the light stays as it is. */
  forgetPainter(): void {
    this.painter?.erase();
    this.painter = undefined;
  }
}
