/**
 * Marks in rich editors, by the CSS Custom Highlight API: no node is added to the editor, and the browser paints.
 *
 * The registry is shared with the page, which can read names and ranges: the names say nothing but a tint. Ranges die
 * when an editor draws a line anew (2026-11-22, Draft.js 0.11.7: typing before a mark), so they are made from offsets
 * after every change.
 */
import { bySeverity, isInside, type Mark, type Painter } from './marks';
import { rangeOf } from './positions';
import { tintRootOf } from './root-tints';

const NAMES = { 1: 'hl-1', 2: 'hl-2', 3: 'hl-3' } as const;
const TINTS = [1, 2, 3] as const;

interface Drawn extends Pick<Mark, 'key' | 'severity'> {
  range: Range;
}

/** The marks of every box on the page, since a name holds the ranges of all of them. */
export class Highlights {
  readonly #drawn = new Map<object, Drawn[]>();

  /** Can this browser do it at all? Chrome since 105, Firefox since 140. */
  static get isSupported(): boolean {
    return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
  }

  /** Takes away every mark of ours, whoever made it. */
  static sweep(): void {
    if (Highlights.isSupported) for (const tint of TINTS) CSS.highlights.delete(NAMES[tint]);
  }

  #register(): void {
    const all = [...this.#drawn.values()].flat();
    for (const tint of TINTS) {
      const ranges = all.filter((drawn) => drawn.severity === tint).map((drawn) => drawn.range);
      if (ranges.length === 0) {
        CSS.highlights.delete(NAMES[tint]);
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = tint;
      CSS.highlights.set(NAMES[tint], highlight);
    }
  }

  #set(owner: object, drawn: Drawn[]): void {
    const had = this.#drawn.delete(owner);
    if (drawn.length > 0) this.#drawn.set(owner, drawn);
    if (had || drawn.length > 0) this.#register();
  }

  /** A painter for one more box. */
  painter(box: Element): Painter {
    const owner = {};
    return {
      draw: (marks, reading) => {
        const drawn = marks.flatMap(({ key, severity, start, end }) => {
          const range = rangeOf(reading, start, end);
          return range ? [{ key, severity, range }] : [];
        });
        this.#set(owner, drawn);
        tintRootOf(box, drawn.length > 0);
      },
      keyAt: (x, y) =>
        bySeverity(this.#drawn.get(owner) ?? []).find(({ range }) => isInside(range.getClientRects(), x, y))?.key,
      canDraw: () => true,
      place() {}, // The browser paints highlights wherever their words are.
      erase: () => {
        this.#set(owner, []);
        tintRootOf(box, false);
      },
    };
  }
}
