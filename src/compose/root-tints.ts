/**
 * The tints of the style sheet, where it does not reach: 2026-11-22, Firefox ESR 153 paints no highlight in a shadow tree that
 * has no rule of its own for it (Chromium 156 does). So the root that holds the box gets the rules for as long as something is
 * marked in it: one style element at its end, beside the editor and never inside it.
 */
import { TINT_STYLES } from './mirror-style';

const TINTS = [1, 2, 3] as const;
const RULES = TINTS.map((tint) => {
  const lines = TINT_STYLES[tint].map(([name, value]) => `${name}:${value}`);
  return `::highlight(hl-${tint}){${lines.join(';')}}`;
}).join('\n');

const styles = new WeakMap<ShadowRoot, { style: HTMLStyleElement; boxes: Set<Element> }>();
/** A box that has been taken away no longer knows its root. */
const roots = new WeakMap<Element, ShadowRoot>();

/** Something is marked in this box, or nothing any more. Safe to say again; nothing happens to a box in the document itself. */
export function tintRootOf(box: Element, on: boolean): void {
  const at = box.getRootNode();
  if (on && at instanceof ShadowRoot) roots.set(box, at);
  const root = roots.get(box);
  if (!root) return;
  const { style, boxes } = styles.get(root) ?? { style: document.createElement('style'), boxes: new Set() };
  styles.set(root, { style, boxes });
  if (on) boxes.add(box);
  else boxes.delete(box);
  style.textContent = RULES;
  if (boxes.size === 0) style.remove();
  else if (style.parentNode !== root) root.append(style);
}
