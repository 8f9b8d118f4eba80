/**
 * Everything a user can set, with its default, in one place. A field that cannot be read falls back alone, so that no
 * stored value, however broken, ever switches checking off.
 */
import * as z from 'zod/mini';
import { COUNTRIES, RULE_IDS, type RuleId, SENSITIVITIES, type Sensitivity } from '../engine/types';

/** Version of what is stored; migrations.ts brings older ones up to it. */
export const SETTINGS_VERSION = 1;

const sensitivity = z.catch(z.enum(SENSITIVITIES), 'normal');
const perRule = Object.fromEntries(RULE_IDS.map((rule) => [rule, sensitivity])) as Record<RuleId, typeof sensitivity>;

/** A word list of the user's: whatever in it is no usable word is left out. */
function words(most: number, longest: number) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((list) => {
      const texts = list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
      return [...new Set(texts.filter((item) => item.length <= longest).map((item) => item.trim()))].slice(0, most);
    }),
  );
}

export const settingsSchema = z.object({
  version: z.catch(z.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** How readily each rule speaks. */
  sensitivity: z.catch(
    z.object(perRule),
    Object.fromEntries(RULE_IDS.map((rule) => [rule, 'normal'])) as Record<RuleId, Sensitivity>,
  ),
  /** `marks`: tint the words in the box too. `light-only`: light and card, nothing a page could see. */
  marks: z.catch(z.enum(['marks', 'light-only']), 'marks'),
  /** Ids of the sites where nothing is read. */
  sitesOff: words(200, 100),
  /** Optional sites the user switched on: a site's id, or `id:host` for one that lives on many hosts. */
  sitesOn: words(200, 300),
  /** When to ask before publishing: never, at severity 3, at 2 and 3, or before every post as a habit. */
  ask: z.catch(z.enum(['never', 'severe', 'pause', 'always']), 'pause'),
  /** Whose official links to show. */
  country: z.catch(z.enum(COUNTRIES), 'uk'),
});

export type Settings = z.infer<typeof settingsSchema>;
