/** From an offset in the text to a place on the page, and back. */
import { type Piece, pieceAfter, type Reading } from './reading';

/** A place in the tree as ranges and selections name it. */
export interface Place {
  node: Node;
  offset: number;
}

function indexOf(node: Node): number {
  return Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
}

/** A place `into` code units inside a piece. A picture cannot be entered: inside it is before or behind it. */
function inside(piece: Piece, into: number): Place | null {
  if (piece.node instanceof Text) return { node: piece.node, offset: piece.from + into };
  const parent = piece.node.parentNode;
  return parent && { node: parent, offset: indexOf(piece.node) + (into > 0 ? 1 : 0) };
}

function startOf({ pieces }: Reading, offset: number): Place | null {
  const piece = pieces[pieceAfter(pieces, offset)];
  if (!piece) return null;
  const into = Math.max(0, offset - piece.start);
  return inside(piece, piece.node instanceof Text ? into : 0);
}

function endOf({ pieces }: Reading, offset: number): Place | null {
  const after = pieceAfter(pieces, offset - 1);
  const at = pieces[after];
  const piece = at && at.start < offset ? at : pieces[after - 1];
  return piece ? inside(piece, Math.min(offset, piece.end) - piece.start) : null;
}

/**
 * The range on the page that holds `text.slice(start, end)`.
 * @returns null where there is none: an empty or reversed span, one outside the text, or a tree that changed meanwhile.
 */
export function rangeOf(reading: Reading, start: number, end: number): Range | null {
  if (start < 0 || end > reading.text.length || start >= end) return null;
  const from = startOf(reading, start);
  const to = endOf(reading, end);
  if (!from || !to) return null;
  try {
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range.collapsed ? null : range;
  } catch {
    return null; // The editor has drawn anew since the reading: the next reading will find the words.
  }
}

/** Where a place on the page stands in the text: the offset of the first character at or after it. */
export function offsetOf(reading: Reading, place: Place): number {
  for (const piece of reading.pieces) {
    if (piece.node === place.node) {
      const length = piece.end - piece.start;
      if (place.offset <= piece.from + length) return piece.start + Math.max(0, place.offset - piece.from);
    } else if (isAtOrAfter(piece.node, place)) return piece.start;
  }
  return reading.text.length;
}

function isAtOrAfter(node: Node, { node: container, offset }: Place): boolean {
  const child = container.childNodes[offset];
  if (child) return child === node || child.contains(node) || isFollowing(child, node);
  return isFollowing(container, node) && !container.contains(node);
}

function isFollowing(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
