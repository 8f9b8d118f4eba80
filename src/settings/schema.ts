/**
 * Everything a user can set, with its default, in one place. A field that cannot be read falls back alone, so that no
 * stored value, however broken, ever switches checking off.
 */
import * as z from 'zod/mini';
import { RULE_IDS, type RuleId, SENSITIVITIES, type Sensitivity } from '../engine/types';
import { profileSchema } from './profile';
import { words } from './words-list';

/** Version of what is stored; migrations.ts brings older ones up to it. */
export const SETTINGS_VERSION = 2;

/** Most words a user may allow or watch, and the length of one in UTF-16 code units. */
export const MOST_WORDS = 500;
export const LONGEST_WORD = 100;

const sensitivity = z.catch(z.enum(SENSITIVITIES), 'normal');
const perRule = Object.fromEntries(RULE_IDS.map((rule) => [rule, sensitivity])) as Record<RuleId, typeof sensitivity>;

export const settingsSchema = z.object({
  version: z.catch(z.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** How readily each rule speaks. */
  sensitivity: z.catch(
    z.object(perRule),
    Object.fromEntries(RULE_IDS.map((rule) => [rule, 'normal'])) as Record<RuleId, Sensitivity>,
  ),
  /** Signals switched off, as `rule/signal`. */
  disabledSignals: words(1000, 120),
  profile: profileSchema,
  /** Words the user said are fine, on every site. A direct identifier among them changes nothing. */
  allowed: words(MOST_WORDS, LONGEST_WORD),
  /** Words the user wants to be reminded of. */
  watched: words(MOST_WORDS, LONGEST_WORD),
  /** `marks`: tint the words in the box too. `light-only`: light and card, nothing a page could see. */
  marks: z.catch(z.enum(['marks', 'light-only']), 'marks'),
  /** Ids of the sites where nothing is read. */
  sitesOff: words(200, 300),
  /** Optional sites the user switched on: a site's id, or `id:host` for one that lives on many hosts. */
  sitesOn: words(200, 300),
  /** When to ask before publishing: never, at severity 3, at 2 and 3, or before every post as a habit. */
  ask: z.catch(z.enum(['never', 'severe', 'pause', 'always']), 'pause'),
  /** Is the balance of what was posted kept (dates and kinds, never text)? */
  balance: z.catch(z.boolean(), true),
  /** Has the welcome page been seen to its end? */
  welcomed: z.catch(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;
