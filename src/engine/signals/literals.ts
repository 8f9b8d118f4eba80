import { PatternReader } from './pattern-reader';

/** Characters without which something cannot match, in small letters; perhaps only at the beginning or end of a word. */
export interface Literal {
  text: string;
  starts: boolean;
  ends: boolean;
  /** While a pattern is read: nothing has been read after it. */
  last: boolean;
}

/** At least one of them is needed. */
export type Clause = readonly Literal[];
/** Every one of them is needed. */
export type Branch = readonly Clause[];

/**
 * What a text must hold for a regular expression (flags `iu`) to match at all: everything in one of the branches. A branch
 * without clauses means that any text might do. Most patterns can so be skipped for most sentences.
 */
export function branchesOf(source: string): Branch[] {
  return new PatternReader(source).alternatives(false);
}

const COMMON = new Set(
  'the and for you was with that this have not are but her his she all can one our out had they who has him get got any ing from what when how been now off over back out just like day work time about more than some into their there your will would could dont its too very still then them were after before good'.split(
    ' ',
  ),
);

/** How seldom a literal is met, roughly: the longer the seldomer. */
function rarity({ text, starts, ends }: Literal): number {
  const bare = text.trim();
  if (bare.length < 2) return /[\d,.:'’"-]/u.test(bare) || bare === '' ? 0.5 : /[a-z]/u.test(bare) ? 0.2 : 3;
  const size = Math.min(bare.length, 7) + (starts ? 0.7 : 0) + (ends ? 0.7 : 0);
  return COMMON.has(bare) ? size / 3 : size;
}

const strengths = new WeakMap<Clause, number>();

/** How much a clause tells: as much as its commonest literal, a little less the more there are. */
export function strength(clause: Clause): number {
  let known = strengths.get(clause);
  if (known === undefined) {
    known = Math.min(...clause.map(rarity)) - 0.3 * Math.log2(clause.length);
    strengths.set(clause, known);
  }
  return known;
}

/** The clause of a branch that tells most; undefined for a branch without any. */
export function strongest(branch: Branch): Clause | undefined {
  let best: Clause | undefined;
  for (const clause of branch) if (!best || strength(clause) > strength(best)) best = clause;
  return best;
}

/** What several branches come to when only one clause may stand for all of them. */
export function inOne(branches: readonly Branch[]): Clause | undefined {
  const each = branches.map(strongest);
  return each.every((clause) => clause !== undefined) ? each.flat() : undefined;
}
