/**
 * What happened between two readings of a box, as one replaced stretch; and what that does to the spans of a verdict that
 * is still about the older text. A span the edit touched is dropped, never stretched: a mark on the wrong words is worse
 * than a mark that comes back a moment later.
 */
import type { Span } from '../engine/types';

export interface Edit {
  /** First code unit that differs. */
  start: number;
  /** End of the replaced stretch in the old text. */
  oldEnd: number;
  /** End of what stands there in the new text. */
  newEnd: number;
}

/** The smallest single replacement that turns one text into the other; null when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

const WORD = /[\p{L}\p{N}_]/u;

/** Typing on at the very edge of a span makes its last word another word; a blank or a full stop does not. */
function growsWord(text: string, at: number): boolean {
  return WORD.test(text.slice(at - 1, at)) && WORD.test(text.slice(at, at + 1));
}

/**
 * Where a span of the old text stands in the new one.
 * @returns null when the edit touched it.
 */
export function shiftSpan([start, end]: Span, edit: Edit, after: string): Span | null {
  if (edit.start >= end) return edit.start === end && growsWord(after, end) ? null : [start, end];
  if (edit.oldEnd > start) return null;
  const by = edit.newEnd - edit.oldEnd;
  return edit.oldEnd === start && growsWord(after, start + by) ? null : [start + by, end + by];
}

/**
 * Where a stretch that may be typed in (a pasted one) stands after the edit: it loses and gains with it.
 * @returns null when nothing of it is left.
 */
export function stretchSpan([start, end]: Span, edit: Edit): Span | null {
  const by = edit.newEnd - edit.oldEnd;
  const from = start < edit.start ? start : Math.max(start, edit.oldEnd) + by;
  const to = end <= edit.start ? end : Math.max(end, edit.oldEnd) + by;
  return from < to ? [Math.max(0, from), to] : null;
}
