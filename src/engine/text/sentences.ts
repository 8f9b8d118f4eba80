import { sentenceEnd } from './boundary';
import type { Sentence } from './token';
import { readTokens } from './tokens';

const SPACE = /\s*/uy;

/**
 * Reads the next sentence at or after `from`, without the white space round it; null at the end of the text.
 * The answer depends on nothing before `from`, nor beyond `reach`.
 */
export function sentenceAt(text: string, from: number): { start: number; end: number; reach: number } | null {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  const start = SPACE.lastIndex;
  if (start >= text.length) return null;
  const { end, reach } = sentenceEnd(text, start);
  return { start, end: start + text.slice(start, end).trimEnd().length, reach };
}

/** Splits a text into sentences with their tokens. Line breaks always end a sentence. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let next = sentenceAt(text, 0); next; next = sentenceAt(text, next.end)) {
    const { start, end } = next;
    const own = text.slice(start, end);
    sentences.push({ start, end, text: own, tokens: readTokens(own) });
  }
  return sentences;
}
