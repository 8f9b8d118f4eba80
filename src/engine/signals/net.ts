import nlp from 'compromise/one';
import type { Token } from '../text/token';
import { joined } from './phrases';

/** One step of a parsed compromise match; the parts of its syntax that are understood here. */
interface Step {
  word?: string;
  tag?: string;
  regex?: RegExp;
  anything?: boolean;
  choices?: Step[][];
  /** compromise keeps alternatives that are all single words as a set. */
  fastOr?: ReadonlySet<string>;
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
  min?: number;
  max?: number;
  start?: boolean;
  end?: boolean;
}

/** A compromise match over our own tokens and tags. */
export interface Net {
  /** Every non-overlapping hit, longest first at each place. `words` are tokens without marks, as `wordsIn` gives them. */
  find(words: readonly Token[]): { start: number; end: number }[];
  /** Words and `#Tags`: of each list one must be there for the net to match at all. */
  needs: readonly (readonly string[])[];
}

/**
 * Compiles compromise match syntax: words, #Tags, `.`, (a|b c), `?`, `+`, `*`, `{1,3}`, `!`, /regex/, `^`, `$`.
 * @throws Error when compromise cannot parse it.
 */
export function compileNet(syntax: string): Net {
  const steps = nlp.parseMatch(syntax) as unknown as Step[];
  const find: Net['find'] = (words) => {
    const hits = [];
    for (let at = 0; at < words.length; at++) {
      const end = walk(steps, 0, words, at);
      if (end <= at) continue;
      hits.push({ start: (words[at] as Token).start, end: (words[end - 1] as Token).end });
      at = end - 1;
    }
    return hits;
  };
  return { find, needs: needsOf(steps) };
}

/** The tokens nets are walked over: no punctuation, no hyphens within words. */
export const wordsIn = (tokens: readonly Token[]): Token[] => joined(tokens).filter((token) => token.kind !== 'punct');

function needsOf(steps: readonly Step[]): string[][] {
  return steps.flatMap((step) => {
    const list = step.optional || step.negative || step.min === 0 ? null : needOf(step);
    return list ? [list] : [];
  });
}

function needOf({ tag, word, fastOr, choices }: Step): string[] | null {
  if (choices) {
    const each = choices.map((choice) => needsOf(choice)[0]);
    return each.every((list) => list !== undefined) ? each.flat() : null;
  }
  if (fastOr) return [...fastOr];
  return tag !== undefined ? [`#${tag}`] : word !== undefined ? [word] : null;
}

/** The index after the last word matched by the steps from `step` on, or -1. */
function walk(steps: readonly Step[], step: number, words: readonly Token[], at: number): number {
  const it = steps[step];
  if (!it) return at;
  if (it.start && at !== 0) return -1;
  const least = it.min ?? (it.optional ? 0 : 1);
  const most = it.max ?? (it.greedy ? words.length : 1);
  const ends = [at];
  while (ends.length <= most) {
    const next = once(it, words, ends.at(-1) as number);
    if (next < 0) break;
    ends.push(next);
  }
  for (let count = ends.length - 1; count >= least; count--) {
    const reached = ends[count] as number;
    if (it.end && reached !== words.length) continue;
    const end = walk(steps, step + 1, words, reached);
    if (end >= 0) return end;
  }
  return -1;
}

function once(step: Step, words: readonly Token[], at: number): number {
  const token = words[at];
  if (!token) return -1;
  if (step.choices && !step.negative) {
    for (const choice of step.choices) {
      const end = walk(choice, 0, words, at);
      if (end > at) return end;
    }
    return -1;
  }
  const fits = step.choices ? step.choices.some((choice) => walk(choice, 0, words, at) > at) : isIt(step, token);
  return fits !== Boolean(step.negative) ? at + 1 : -1;
}

function isIt(step: Step, token: Token): boolean {
  if (step.anything) return true;
  if (step.fastOr) return step.fastOr.has(token.norm);
  if (step.tag !== undefined) return token.tags.includes(step.tag);
  if (step.regex) return step.regex.test(token.norm);
  return step.word === token.norm;
}
