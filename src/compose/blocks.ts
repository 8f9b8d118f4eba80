/** The lines of a rich editor, in order. */
import type { EditorKind } from '../sites/site';

const CONTAINER = 'UL, OL, BLOCKQUOTE';

/** Lists and quotations hold lines of their own; everything else directly under the root is one line. */
function linesUnder(parent: Element): Element[] {
  return [...parent.children].flatMap((child) => (child.matches(CONTAINER) ? linesUnder(child) : [child]));
}

/** The block elements of a box; the box itself where it holds bare text. */
export function blocksOf(box: Element, editor: EditorKind): Element[] {
  const blocks = editor === 'draft-js' ? [...box.querySelectorAll('[data-block="true"]')] : linesUnder(box);
  return blocks.length > 0 ? blocks : [box];
}
