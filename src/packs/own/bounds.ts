/** Limits on what a pack holds, looked at before anything in it is compiled. */
import { LIMITS } from './limits';
import type { PackProblem } from './problem';
import type { PackFile } from './schema';
import { MOST_WAYS, waysOf } from './ways';

type SignalFile = NonNullable<PackFile['signals']>[string];

export function beyondLimits({ signals = {}, lexicon = [] }: PackFile): PackProblem[] {
  const problems: PackProblem[] = [];
  const most = (field: string, count: number, limit: number) => {
    if (count > limit) problems.push({ field, what: 'tooMany', of: [limit] });
  };
  most('signals', Object.keys(signals).length, LIMITS.signals);
  most('lexicon', lexicon.length, LIMITS.lexicons);
  const lists = Object.values(signals).flatMap((signal) => matchersOf(signal).flatMap(([, { words }]) => words ?? []));
  most('', lists.length + lexicon.reduce((sum, { words }) => sum + words.length, 0), LIMITS.words);
  for (const [id, signal] of Object.entries(signals)) problems.push(...beyond(`signals.${id}`, signal));
  return problems;
}

function beyond(field: string, signal: SignalFile): PackProblem[] {
  const problems: PackProblem[] = [];
  const { flagged, silent } = signal.examples;
  if (flagged.length + silent.length > LIMITS.examples)
    problems.push({ field: `${field}.examples`, what: 'tooMany', of: [LIMITS.examples] });
  if (Math.abs(signal.weight) > LIMITS.weight)
    problems.push({
      field: `${field}.weight`,
      what: 'wrongValue',
      of: [`-${LIMITS.weight} … ${LIMITS.weight}`, signal.weight],
    });
  const matchers = matchersOf(signal);
  if (matchers.length > LIMITS.matchers) problems.push({ field, what: 'tooMany', of: [LIMITS.matchers] });
  for (const [key, { pattern, tags }] of matchers) {
    if ((pattern?.length ?? 0) > LIMITS.pattern)
      problems.push({ field: `${field}.${key}.pattern`, what: 'tooLong', of: [LIMITS.pattern] });
    else if (pattern !== undefined && waysOf(pattern) > MOST_WAYS)
      problems.push({ field: `${field}.${key}.pattern`, what: 'slowPattern', of: [] });
    if ((tags?.length ?? 0) > LIMITS.tags)
      problems.push({ field: `${field}.${key}.tags`, what: 'tooLong', of: [LIMITS.tags] });
    // A match may hold expressions of its own, which nothing here would have looked at.
    else if (
      tags !== undefined &&
      (tags.includes('/') || waysOf(tags.replace(/[^\p{L}\p{N}()|*+?{},.]/gu, ' ')) > MOST_WAYS)
    )
      problems.push({ field: `${field}.${key}.tags`, what: 'slowPattern', of: [] });
  }
  return problems;
}

interface Matching {
  words?: string[] | undefined;
  pattern?: string | undefined;
  tags?: string | undefined;
}

/** Every matcher and condition of a signal, with its field. */
export function matchersOf({ match, near, unless }: SignalFile): [field: string, matcher: Matching][] {
  const lists = { match, near, unless };
  return Object.entries(lists).flatMap(([key, list]) => {
    if (list === undefined) return [];
    if (!Array.isArray(list)) return [[key, list]] as [string, Matching][];
    return list.map((one, at): [string, Matching] => [`${key}[${at}]`, one]);
  });
}
