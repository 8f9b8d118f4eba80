/** What a rule looks for, as data. The schema in `src/packs` checks that files have this shape. */

/** What a signal's words do in the scorecard of its rule. */
export const ROLES = [
  'anchor',
  'detail',
  'multiplier',
  'evidence',
  'identifier',
  'target',
  'act',
  'object',
  'safety',
  'counter',
] as const;
export type Role = (typeof ROLES)[number];

export interface Matcher {
  /** Words or phrases, any case, whole words; `*` at the end of a word stands for any ending. */
  words?: string[] | undefined;
  /** A JavaScript regular expression, flags `iu`; `mark: 1` marks only its first group. */
  pattern?: string | undefined;
  mark?: number | undefined;
  /** compromise match syntax over words and lexicon tags. */
  tags?: string | undefined;
  /** A detector of `src/engine/detect` by name. */
  check?: string | undefined;
}

/** Something that must, or must not, be there beside the match. */
export interface Condition extends Matcher {
  facts?: string[] | undefined;
  /** The sentence of the match (the default), the draft, or so many words before or after the match. */
  within?: 'sentence' | 'draft' | number | undefined;
}

export interface Signal {
  /** `rule/file-name`. */
  id: string;
  rule: string;
  /** For whoever reads the files; not in what is shipped. */
  about?: string | undefined;
  /** Log-odds for (+) or against (-) the rule, where no fitted weight exists. */
  weight: number;
  role: Role;
  match: Matcher[];
  near?: Condition[] | undefined;
  unless?: Condition[] | undefined;
  /** Facts that must all hold in the draft. */
  needs?: string[] | undefined;
  /** Least severity of the rule when this fires. */
  floor?: 1 | 2 | 3 | undefined;
  /** Facts of which one must hold for the floor. */
  floorNeeds?: string[] | undefined;
  safety?: boolean | undefined;
  say?: string | undefined;
  fix?: string | undefined;
  source?: string | undefined;
}
