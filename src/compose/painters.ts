/** Which way of drawing marks a box gets. */
import type { Composer } from '../sites/site';
import { Highlights } from './highlights';
import { NO_MARKS, type Painter } from './marks';
import { Mirror } from './mirror';

/** One registry serves the whole page, as the browser's own does. */
const highlights = new Highlights();

/** @param style the user's choice: marks, or the light and the card alone. */
export function painterFor({ box }: Pick<Composer, 'box'>, style: 'marks' | 'light-only'): Painter {
  if (style === 'light-only') return NO_MARKS;
  if (box instanceof HTMLTextAreaElement) return new Mirror(box);
  // Nothing is drawn over a field of one line, which scrolls sideways: its light says all.
  if (box instanceof HTMLInputElement) return NO_MARKS;
  return Highlights.isSupported ? highlights.painter(box) : NO_MARKS;
}
