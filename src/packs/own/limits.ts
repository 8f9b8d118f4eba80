/** What a pack may hold, so that none can hang or break checking. Lengths are UTF-16 code units. */
export const LIMITS = {
  /** The whole file. */
  text: 200_000,
  signals: 100,
  /** Matchers and conditions of one signal. */
  matchers: 20,
  /** Words of all lists together. */
  words: 5000,
  pattern: 400,
  tags: 200,
  lexicons: 30,
  examples: 20,
  /** A message, an example or a name. */
  line: 500,
  /** Log-odds: more than this either way would drown every other signal. */
  weight: 10,
} as const;
