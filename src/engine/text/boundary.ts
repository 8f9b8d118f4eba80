import nlp from 'compromise/one';

interface Tokenizer {
  one: { tokenize: { isSentence(text: string, abbreviations: Record<string, unknown>): boolean } };
}
const { isSentence } = (nlp.methods() as Tokenizer).one.tokenize;
const { abbreviations } = (nlp.model() as { one: { abbreviations: Record<string, unknown> } }).one;

/** Abbreviations that are as often plain words at the end of a sentence: there a capital decides. */
const PLAIN_WORDS = new Set(
  'ad al col def ex gal min mar mt no pl plz ps pt rep res sat sec sen sir sun temp vet vol prob tel misc est etc ft'.split(
    ' ',
  ),
);
const STOP = /[\n\r\u2028\u2029]|[.!?…‽؟۔।॥։።]+["'”’»)\]]*(?=\s|$)|[。！？｡]+[」』）”]*/gu;
const ENDS_ANYWHERE = /[\n\r\u2028\u2029。！？｡]/u;
/** A run without any stop is cut here, so that one keystroke never re-reads a whole pasted wall of text. */
const LONGEST = 1200;
const LOOK_AHEAD = 12;

/**
 * Finds the end of the sentence that begins at `from`. Looks only at the text from there to the first word of the next
 * sentence, so a change elsewhere cannot move it.
 */
export function sentenceEnd(text: string, from: number): { end: number; reach: number } {
  const limit = from + LONGEST;
  STOP.lastIndex = from;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const end = match.index + match[0].length;
    if (end > limit) break;
    if (ENDS_ANYWHERE.test(match[0]) || ends(text, from, end)) return { end, reach: end + LOOK_AHEAD };
  }
  return { end: text.length <= limit ? text.length : cut(text, from, limit), reach: limit };
}

function ends(text: string, from: number, end: number): boolean {
  const before = text.slice(Math.max(from, end - 40), end);
  const next = /^\s+(?:["'“‘(]*)(\S)/u.exec(text.slice(end, end + LOOK_AHEAD))?.[1];
  const capital = next === undefined || !/[\p{Ll}]/u.test(next);
  if (/(?:\.\.|…)["'”’»)\]]*$/u.test(before)) return capital;
  if (isSentence(before.replace(/["'”’»)\]]+$/u, ''), abbreviations)) return true;
  const word = /(\p{L}+)\.["'”’»)\]]*$/u.exec(before)?.[1]?.toLowerCase();
  return capital && word !== undefined && (PLAIN_WORDS.has(word) || word === 'i');
}

function cut(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > from) return space;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}
