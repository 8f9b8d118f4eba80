/**
 * How the rules are kept in a bundle: as one text, without what only people read, so that a page that never checks anything
 * pays for the characters and no more. `unfold` undoes `fold`.
 */
import type { Lexicon, Rule } from '../engine/pack';
import type { Signal } from '../engine/signals/signal';

export interface Content {
  rules: Rule[];
  signals: Signal[];
  lexicons: Lexicon[];
}

/** What the pages about the rules show and a check never does. */
const PROSE = new Set(['about', 'examples', 'source', 'summary', 'fine', 'notFine', 'instead']);

export const withoutProse = <T extends object>(content: T): T =>
  Object.fromEntries(Object.entries(content).filter(([key]) => !PROSE.has(key))) as T;

/** The rules as one text. */
export function fold({ rules, signals, lexicons }: Content): string {
  return JSON.stringify({
    rules: rules.map(withoutProse),
    signals: signals.map((signal) => mapMatchers(withoutProse(signal), foldMatcher)),
    lexicons: lexicons.map((one) => ({ ...withoutProse(one), words: foldWords(one) })),
  });
}

/** @throws SyntaxError for a text that `fold` did not make. */
export function unfold(text: string): Content {
  const { rules, signals, lexicons } = JSON.parse(text);
  return {
    rules,
    signals: signals.map((signal: Signal) => mapMatchers(signal, unfoldMatcher)),
    lexicons: lexicons.map((one: Lexicon & { words: unknown }) => ({ ...one, words: unfoldWords(one) })),
  };
}

type Keys = 'match' | 'near' | 'unless';

function mapMatchers(signal: Signal, change: (matcher: object) => object): Signal {
  const changed: Partial<Record<Keys, object[]>> = {};
  for (const key of ['match', 'near', 'unless'] as const) {
    const list = signal[key];
    if (list) changed[key] = list.map(change);
  }
  return { ...signal, ...changed } as Signal;
}

/** A backslash would be doubled by JSON, and again by the script that holds it: patterns have them everywhere. */
const turned = (text: string): string => text.replace(/[\\~]/g, (sign) => (sign === '~' ? '\\' : '~'));

function foldMatcher(matcher: { words?: string[]; pattern?: string; within?: unknown }): object {
  const { words, pattern, within, ...rest } = matcher;
  return {
    ...(words && { words: words.some((word) => word.includes(',')) ? words : words.join(',') }),
    ...(pattern !== undefined && { pattern: turned(pattern) }),
    ...(within !== undefined && within !== 'sentence' && { within }),
    ...rest,
  };
}

function unfoldMatcher(matcher: { words?: string[] | string; pattern?: string }): object {
  const { words, pattern } = matcher;
  return {
    ...matcher,
    ...(typeof words === 'string' && { words: words.split(',') }),
    ...(pattern !== undefined && { pattern: turned(pattern) }),
  };
}

/** Words in order, each as the number of letters it shares with the one before (`A` for none) and the rest of it. */
function foldWords({ words, case: exact }: Lexicon): string {
  if (exact) return words.join(',');
  let before = '';
  let text = '';
  for (const word of [...new Set(words.map((word) => word.toLowerCase()))].sort()) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

function unfoldWords({ words, case: exact }: { words: unknown; case?: unknown }): string[] {
  if (exact) return String(words).split(',');
  let before = '';
  return String(words)
    .split(/(?=[A-Z])/)
    .filter(Boolean)
    .map((part) => {
      before = before.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
      return before;
    });
}
