/** The shape of the files under `rules/` and of a pack a user brings. Data only: nothing in it can run. */
import * as z from 'zod/mini';
import { ROLES } from '../engine/signals/signal';
import { COUNTRIES, PROFESSIONS } from '../engine/types';

const text = z.string().check(z.trim(), z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const matcher = {
  words: z.optional(texts),
  pattern: z.optional(text.check(z.refine(isRegex, 'is not a regular expression'))),
  mark: z.optional(z.number()),
  tags: z.optional(text),
  check: z.optional(text),
};
const KINDS = ['words', 'pattern', 'tags', 'check'] as const;
const one = (value: object) => KINDS.filter((kind) => kind in value).length === 1;

const condition = z
  .strictObject({
    ...matcher,
    facts: z.optional(texts),
    within: z.optional(z.union([z.literal('sentence'), z.literal('draft'), z.number()])),
  })
  .check(z.refine((value) => one(value) !== 'facts' in value, 'needs one of words, pattern, tags, check or facts'));
const conditions = z.union([condition, z.array(condition).check(z.minLength(1))]);

const surroundings = z.strictObject({
  text,
  audience: z.optional(z.string()),
  replyTo: z.optional(z.strictObject({ name: z.optional(z.string()), text: z.optional(z.string()) })),
  quoted: z.optional(z.string()),
  earlierParts: z.optional(z.array(z.string())),
  pasted: z.optional(z.array(z.tuple([z.number(), z.number()]))),
  recent: z.optional(z.array(z.enum(['self', 'others', 'talk']))),
  attachments: z.optional(z.array(z.enum(['image', 'video', 'file']))),
});
const example = z.union([text, surroundings]);

/** One family of words a rule looks for: `rules/<rule>/signals/<name>.yaml`. */
export const signalFile = z.strictObject({
  about: text,
  weight: z.number(),
  role: z.enum(ROLES),
  match: z
    .array(z.strictObject(matcher).check(z.refine(one, 'needs exactly one of words, pattern, tags or check')))
    .check(z.minLength(1)),
  near: z.optional(conditions),
  unless: z.optional(conditions),
  needs: z.optional(texts),
  floor: z.optional(severity),
  floorNeeds: z.optional(texts),
  safety: z.optional(z.boolean()),
  say: z.optional(text),
  fix: z.optional(text),
  source: z.optional(text),
  examples: z.strictObject({
    flagged: z.array(example).check(z.minLength(1, 'needs at least one example')),
    silent: z.array(example).check(z.minLength(2, 'needs at least two examples')),
  }),
});

const probabilities = z.array(z.number().check(z.gte(0), z.lte(1))).check(z.minLength(1), z.maxLength(3));
/** `for`: the professions whose own body it is; a link without it is for everybody. */
const link = z.strictObject({
  role: text,
  url: z.optional(z.url()),
  for: z.optional(z.array(z.enum(PROFESSIONS)).check(z.minLength(1))),
});

const message = z.strictObject({
  when: z.optional(
    z.strictObject({
      severity: z.optional(severity),
      safety: z.optional(z.boolean()),
      roles: z.optional(z.array(z.enum(ROLES))),
      signals: z.optional(texts),
      facts: z.optional(texts),
    }),
  ),
  say: text,
  why: z.optional(text),
  question: z.optional(text),
});

/** What a rule says and when it speaks: `rules/<rule>/rule.yaml`. */
export const ruleFile = z.strictObject({
  title: text,
  tip: z.number().check(z.gte(1), z.lte(5)),
  source: text,
  question: text,
  summary: text,
  fine: z.optional(texts),
  notFine: z.optional(texts),
  instead: z.optional(z.array(z.strictObject({ before: text, after: text }))),
  bias: z.optional(z.number()),
  thresholds: z.optional(z.strictObject({ low: probabilities, normal: probabilities, high: probabilities })),
  together: z.optional(z.array(z.strictObject({ signals: texts, least: z.number().check(z.gte(2)), floor: severity }))),
  lift: z.optional(texts),
  most: z.optional(severity),
  safety: z.optional(z.strictObject({ most: severity, unless: texts })),
  messages: z.optional(z.array(message).check(z.minLength(1))),
  why: text,
  official: z.optional(z.partialRecord(z.enum(COUNTRIES), z.array(link))),
});

/** What messages call people and places, by profession and country: `rules/wording.yaml`. */
export const wordingFile = z.record(
  z.string().check(z.regex(/^[a-z][a-zA-Z]*$/)),
  z.strictObject({
    usual: text,
    or: z.optional(
      z
        .array(
          z
            .strictObject({
              say: text,
              for: z.optional(z.array(z.enum(PROFESSIONS)).check(z.minLength(1))),
              in: z.optional(z.array(z.enum(COUNTRIES)).check(z.minLength(1))),
            })
            .check(z.refine((value) => 'for' in value || 'in' in value, 'needs for or in')),
        )
        .check(z.minLength(1)),
    ),
  }),
);

/** A class of words shared by rules: `rules/lexicon/<class>.yaml`. */
export const lexiconFile = z.strictObject({
  tag: text,
  /** A list, or one text with commas. */
  words: z.pipe(
    z.union([texts, text]),
    z.transform((words) =>
      typeof words === 'string'
        ? words
            .split(',')
            .map((word) => word.trim())
            .filter(Boolean)
        : words,
    ),
  ),
  /** Also with the endings of a noun (wards, ward's) or a verb (lifts, lifted, lifting). */
  inflect: z.optional(z.enum(['noun', 'verb'])),
  case: z.optional(z.literal('exact')),
  source: text,
});

export type WordingFile = z.infer<typeof wordingFile>;
export type SignalFile = z.infer<typeof signalFile>;
export type Example = z.infer<typeof example>;

function isRegex(source: string): boolean {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}
