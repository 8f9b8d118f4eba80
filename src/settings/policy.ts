/**
 * What an organisation may set on the machines it looks after, through the browsers' own enterprise storage. It can make
 * the tips speak earlier and add words, advice and packs; it can switch nothing off, and nothing is ever sent to it.
 * The shape is told to Chromium in `src/public/managed-schema.json`.
 */
import * as z from 'zod/mini';
import { RULE_IDS, type RuleId, SENSITIVITIES } from '../engine/types';
import { LARGEST_PACK } from './packs';
import { isRecord } from './record';
import { LONGEST_WORD, MOST_WORDS } from './schema';
import { line, words } from './words-list';

/** How much an organisation may add; lengths in UTF-16 code units. */
const MOST = 20;
const LONGEST_TEXT = 400;

const least = z.catch(z.optional(z.enum(SENSITIVITIES)), undefined);
const perRule = Object.fromEntries(RULE_IDS.map((rule) => [rule, least])) as Record<RuleId, typeof least>;

/** A list whose unreadable entries are left out. */
function listOf<T extends z.ZodMiniType>(entry: T, most: number) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((list) =>
      list
        .flatMap((item) => {
          const read = entry.safeParse(item);
          return read.success ? [read.data as z.output<T>] : [];
        })
        .slice(0, most),
    ),
  );
}

const webAddress = z.url({ protocol: /^https?$/ });

/** Advice, or somebody to turn to; with an address, a link. For every rule unless it names some. */
const advice = z.object({
  text: line(LONGEST_TEXT).check(z.minLength(1)),
  url: z.catch(z.optional(webAddress), undefined),
  rules: z.catch(z.optional(z.array(z.enum(RULE_IDS))), undefined),
});

const policySchema = z.object({
  /** Name of the organisation, as it is shown. */
  organisation: line(LONGEST_WORD),
  /** The least readily each rule may speak. */
  sensitivity: z.catch(z.object(perRule), {} as Record<RuleId, undefined>),
  guidance: listOf(advice, MOST),
  contacts: listOf(advice, MOST),
  watched: words(MOST_WORDS, LONGEST_WORD),
  /** Rule packs, each as the text of its file. */
  packs: words(MOST, LARGEST_PACK),
});

export type Policy = z.infer<typeof policySchema>;

/** The policy in a value of the managed storage. Never throws: what cannot be read, field by field, sets nothing. */
export function parsePolicy(stored: unknown): Policy {
  const read = policySchema.safeParse(isRecord(stored) ? stored : {});
  return read.success ? read.data : policySchema.parse({});
}

/** Has an organisation set anything at all? */
export function isSet(policy: Policy): boolean {
  const { organisation, sensitivity, ...lists } = policy;
  return (
    organisation !== '' ||
    Object.values(sensitivity).some((level) => level !== undefined) ||
    Object.values(lists).some((list) => list.length > 0)
  );
}
