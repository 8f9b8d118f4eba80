/**
 * How the rules are kept in a bundle: as one text, without what only people read, so that a page that never checks anything
 * pays for the characters and no more. `unfold` undoes `fold`.
 */
import type { Lexicon, Rule } from '../engine/pack';
import type { Signal } from '../engine/signals/signal';
import { finish, type Steps } from '../engine/steps';
import { fromFrontCoded, frontCoded } from './front';

export interface Content {
  rules: Rule[];
  signals: Signal[];
  lexicons: Lexicon[];
}

/** What the pages about the rules show and a check never does. */
const PROSE = new Set(['about', 'examples', 'source', 'summary', 'fine', 'notFine', 'instead']);

export const withoutProse = <T extends object>(content: T): T =>
  Object.fromEntries(Object.entries(content).filter(([key]) => !PROSE.has(key))) as T;

/** The rules as plain data that needs few characters in JSON. */
export function fold({ rules, signals, lexicons }: Content): object {
  return {
    rules: rules.map(withoutProse),
    signals: signals.map((signal) => mapMatchers(withoutProse(signal), foldMatcher)),
    lexicons: lexicons.map((one) => ({ ...withoutProse(one), words: foldWords(one) })),
  };
}

/** @param folded what `fold` made, as it comes out of JSON. */
export function unfold(folded: object): Content {
  return finish(unfolding(folded));
}

/** Signals a step. */
const SOME = 100;

/** The same in steps. */
export function* unfolding(folded: object): Steps<Content> {
  const { rules, signals, lexicons } = folded as Content;
  const content: Content = { rules, signals: [], lexicons: [] };
  for (const signal of signals) if (content.signals.push(mapMatchers(signal, unfoldMatcher)) % SOME === 0) yield;
  for (const one of lexicons) {
    content.lexicons.push({ ...one, words: unfoldWords(one) });
    yield;
  }
  return content;
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

function foldWords({ words, case: exact }: Lexicon): string {
  if (exact) return words.join(',');
  return frontCoded([...new Set(words.map((word) => word.toLowerCase()))].sort());
}

function unfoldWords({ words, case: exact }: { words: unknown; case?: unknown }): string[] {
  return exact ? String(words).split(',') : fromFrontCoded(String(words));
}
