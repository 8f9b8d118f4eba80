/** Where somebody was writing before the press that led to the question. */
import type { Site } from '../../sites/site';
import { rememberFocus } from '../../ui/focus';

/** In an open root of a site's own the selection is not the document's, so there the box keeps its caret itself. */
function giveBackTo(box: HTMLElement): () => void {
  if (box.getRootNode() === document) return rememberFocus(box);
  return () => box.focus({ preventScroll: true });
}

export class Caret {
  readonly #site: Site;
  /** What was remembered when the press began is better than anything since. */
  #isAimed = false;
  #last: { box: HTMLElement; giveBack: () => void } | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  /**
   * A press begins at this element. On a control of Facebook's (a div) Firefox moves the selection there before the focus
   * leaves the box (2026-11-22, Firefox ESR 153), so for those it is remembered now.
   */
  aim(element: Element): void {
    const { activeElement } = document;
    this.#isAimed = false;
    if (!activeElement || !this.#site.publishAt(element)) return;
    this.left(activeElement);
    this.#isAimed = true;
  }

  /** The focus leaves this element; pressing a button takes it away before the press is known. */
  left(element: Element): void {
    if (this.#isAimed) return;
    const box = this.#site.composerAt(element)?.box;
    if (box) this.#last = { box, giveBack: giveBackTo(box) };
  }

  /** Gives the focus back to one of these boxes, the caret where it was. */
  in(boxes: readonly HTMLElement[]): () => void {
    const focused = boxes.find((box) => box.contains(document.activeElement));
    if (focused) return giveBackTo(focused);
    const last = this.#last;
    if (last?.box.isConnected && boxes.includes(last.box)) return last.giveBack;
    return () => boxes.find((box) => box.isConnected)?.focus({ preventScroll: true });
  }
}
