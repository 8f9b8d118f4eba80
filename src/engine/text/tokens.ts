import type { Token, TokenKind } from './token';

const EMOJI =
  '(?:\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?)*)';
const EMAIL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.!%+_'-]*[\\p{L}\\p{N}_])?@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}";
/** Endings that are also words ("be", "me") count only with a path: people forget the space after a full stop. */
const SURE = '(?:com|org|net|info|io|uk|ie|au|nz|ca|eu|gov|edu|int)\\b(?:[/?#][^\\s<>"]*)?';
const WITH_PATH = '(?:[a-z]{2,8})/[^\\s<>"]*';
const URL = `(?:https?://[^\\s<>"]+|www\\.[^\\s<>"]+|(?:[a-z0-9-]+\\.)+(?:${SURE}|${WITH_PATH}))`;
const INITIALS = '(?:\\p{L}\\.){2,}(?!\\p{L}{2})|\\p{L}/\\p{L}(?![\\p{L}\\p{N}])';
const NUMBER = '\\p{N}+(?:[.,:/]\\p{N}+)*(?:/\\p{L}{1,2}(?!\\p{L})|\\p{L}/\\p{L}(?!\\p{L})|\\p{L}{1,5}(?!\\p{L}))?';
const WORD =
  "\\p{L}\\*{2,}(?!\\p{L})|[\\p{L}\\p{M}\\u200C\\u200D]+(?:(?:['’ʼ]|\\*+|(?<=\\p{L})\\p{N}+)[\\p{L}\\p{M}]+)*\\p{N}*";

/** One alternative for each kind, in the order of the groups below. */
const TOKEN = new RegExp(
  `(${EMOJI})|(${EMAIL}|${URL})|([#＃][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*)|([@＠][\\p{L}\\p{N}_]+)|(${INITIALS}|${WORD})|(${NUMBER})|([^\\s]\\p{M}*)`,
  'giu',
);
const KINDS: readonly TokenKind[] = ['emoji', 'url', 'hashtag', 'mention', 'word', 'number', 'punct'];

/** The stop that ends the sentence an address stands in is not part of the address. */
const AFTER_URL = /[.,;:!?'"’”)\]}…]+$/u;

/** Reads the tokens of one sentence. Every character that is not white space is in exactly one token. */
export function readTokens(sentence: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(sentence); match; match = TOKEN.exec(sentence)) {
    const kind = kindOf(match);
    let text = match[0];
    if (kind === 'url') {
      text = text.replace(AFTER_URL, '');
      TOKEN.lastIndex = match.index + text.length;
    }
    tokens.push({ start: match.index, end: match.index + text.length, text, norm: normal(text, kind), kind, tags: [] });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (let group = 1; group < KINDS.length; group++)
    if (match[group] !== undefined) return KINDS[group - 1] as TokenKind;
  return 'punct';
}

function normal(text: string, kind: TokenKind): string {
  const lower = text.toLowerCase();
  if (kind === 'hashtag' || kind === 'mention') return lower.slice(1);
  if (kind !== 'word') return lower;
  return lower.replace(/[’ʼ]/g, "'").replaceAll('.', '');
}
