/**
 * Marks over a textarea, whose text is not in the tree: a copy of it, laid out the same and transparent, lies over the
 * box in a closed root of our own, and the tints are in the copy. Where the copy's height differs from the box's own, its
 * lines break elsewhere, and nothing is drawn: a mark on the wrong words is worse than none.
 */
import { rootOf } from './focused';
import { bySeverity, isInside, type Mark, type Painter } from './marks';
import { copyLayout, TINT_STYLES } from './mirror-style';

interface Drawn extends Pick<Mark, 'key' | 'severity'> {
  element: HTMLElement;
}

/** Cuts the marks where they overlap: the later, more severe one wins. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of bySeverity(marks)) {
    if (!kept.some((other) => mark.start < other.end && other.start < mark.end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A box taller than its text reports its own height: then any copy that is not taller than that may be right. */
function isSameHeight(copy: Element, box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight) return copy.scrollHeight <= box.clientHeight + 1;
  return Math.abs(copy.scrollHeight - box.scrollHeight) <= 1;
}

/** Is the box, and not a dialog opened over it, what a person sees at its middle? The copy itself takes no pointer. */
function isOnTop(box: Element): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const y = Math.min(innerHeight - 1, Math.max(0, (top + bottom) / 2));
  return rootOf(box).elementFromPoint((left + right) / 2, y) === box;
}

export class Mirror implements Painter {
  readonly #box: HTMLTextAreaElement;
  #host: HTMLElement | undefined;
  #frame: HTMLElement | undefined;
  #copy: HTMLElement | undefined;
  #drawn: Drawn[] = [];

  constructor(box: HTMLTextAreaElement) {
    this.#box = box;
  }

  #build(): HTMLElement {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const frame = document.createElement('div');
    const copy = document.createElement('div');
    frame.append(copy);
    root.append(frame);
    host.setAttribute('aria-hidden', 'true');
    document.documentElement.append(host);
    this.#host = host;
    this.#frame = frame;
    this.#copy = copy;
    return copy;
  }

  draw(marks: readonly Mark[], { text }: { text: string }): void {
    if (marks.length === 0) {
      this.erase();
      return;
    }
    const copy = this.#copy ?? this.#build();
    this.#drawn = [];
    const parts: (string | HTMLElement)[] = [];
    let from = 0;
    for (const { key, severity, start, end } of withoutOverlap(marks)) {
      const element = document.createElement('span');
      element.textContent = text.slice(start, end);
      for (const [name, value] of TINT_STYLES[severity]) element.style.setProperty(name, value);
      parts.push(text.slice(from, start), element);
      this.#drawn.push({ key, severity, element });
      from = end;
    }
    // A textarea shows a line after a final line break; a div does so only when something stands in it.
    copy.replaceChildren(...parts, `${text.slice(from)}\u200b`);
    this.place();
  }

  place(): void {
    if (!this.#frame || !this.#copy) return;
    copyLayout(this.#box, this.#frame, this.#copy);
    const fits = isSameHeight(this.#copy, this.#box) && isOnTop(this.#box);
    this.#frame.style.setProperty('visibility', fits ? 'visible' : 'hidden');
  }

  canDraw(): boolean {
    return this.#frame?.style.visibility === 'visible';
  }

  keyAt(x: number, y: number): string | undefined {
    if (!this.canDraw()) return undefined;
    return bySeverity(this.#drawn).find(({ element }) => isInside(element.getClientRects(), x, y))?.key;
  }

  erase(): void {
    this.#host?.remove();
    this.#host = this.#frame = this.#copy = undefined;
    this.#drawn = [];
  }
}
