/** Marks on the words of findings. Two ways to draw them, one way to use them. */
import type { Reading } from './reading';

/** One stretch of the text to be tinted, in UTF-16 code units, and the finding it belongs to. */
export interface Mark {
  key: string;
  severity: 1 | 2 | 3;
  start: number;
  end: number;
}

/** Draws marks over one box. It never adds a node inside the editor. */
export interface Painter {
  /** Draws exactly these marks, in the box as it was just read. */
  draw(marks: readonly Mark[], reading: Reading): void;
  /** The finding whose mark is under a point of the viewport, the most severe one; undefined where there is none. */
  keyAt(x: number, y: number): string | undefined;
  /** Can the words be tinted here and now? */
  canDraw(): boolean;
  /** The box moved, scrolled or changed size. */
  place(): void;
  /** Takes every mark of this box away. */
  erase(): void;
}

/** For boxes where nothing can be drawn, and for people who chose the light alone. */
export const NO_MARKS: Painter = { draw() {}, keyAt: () => undefined, canDraw: () => false, place() {}, erase() {} };

export function isInside(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const rect of rects) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

/** The most severe mark first; the order within a severity is kept. */
export function bySeverity<M extends Pick<Mark, 'severity'>>(marks: readonly M[]): M[] {
  return [...marks].sort((a, b) => b.severity - a.severity);
}
