/**
 * Characters that take no room: zero-width space and joiners, soft hyphen, byte order mark, marks of direction. Copied text is
 * full of them, and one inside a number or a word would hide it. A joiner after an emoji makes another emoji, so it stays.
 */
const HIDDEN =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}|\p{EMod}|\uFE0F)(?:\u200C|\u200D)/gu;
const MAYBE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const NONE: readonly number[] = [];

/** What a reader sees of a text. */
export interface Visible {
  text: string;
  /** Offsets of the characters left out, ascending, in UTF-16 code units of the whole text. */
  hidden: readonly number[];
}

/** Leaves hidden characters out. A text of nothing else stays as it is. */
export function visible(text: string): Visible {
  if (!MAYBE.test(text)) return { text, hidden: NONE };
  const hidden: number[] = [];
  const seen = text.replace(HIDDEN, (_, at: number) => {
    hidden.push(at);
    return '';
  });
  return hidden.length === 0 || seen.trim() === '' ? { text, hidden: NONE } : { text: seen, hidden };
}

/** Where the character at an offset of what is seen stands in the whole text. */
export function wholeOffset(hidden: readonly number[], offset: number): number {
  let whole = offset;
  for (const at of hidden) {
    if (at > whole) break;
    whole++;
  }
  return whole;
}
