/** Every kind of thing that may be wrong with a pack; `options.packs.problem.<kind>` says what to do. */
export const PACK_PROBLEMS = [
  'tooLarge',
  'notJson',
  'unknownKey',
  'missing',
  'wrongType',
  'wrongValue',
  'tooLong',
  'tooMany',
  'tooFew',
  'badName',
  'notRegex',
  'slowPattern',
  'notMatcher',
  'notUnderstood',
  'missesExample',
  'marksSilent',
] as const;

/** What is wrong with a pack, for whoever wrote it. */
export interface PackProblem {
  /** The field, such as `signals.disputes/rota.match[0].pattern`; empty for the file as a whole. */
  field: string;
  what: (typeof PACK_PROBLEMS)[number];
  /** What the sentence names: the key, what was expected, what was found. */
  of: (string | number)[];
}

/** A pack that cannot be used. The message is for logs; pages translate the problems. */
export class PackError extends Error {
  constructor(readonly problems: readonly PackProblem[]) {
    super(
      problems.map(({ field, what, of }) => [field, what, ...of].filter((part) => part !== '').join(': ')).join('\n'),
    );
    this.name = 'PackError';
  }
}
