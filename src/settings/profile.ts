/** What users may tell us about themselves. All of it is optional, and it stays on this machine. */
import * as z from 'zod/mini';
import { COUNTRIES, PROFESSIONS } from '../engine/types';
import { changedList, line, words } from './words-list';

/** How many places, sites and handles of one's own are kept, and how long each may be in UTF-16 code units. */
const PLACES = 20;
const OWN = 30;
const LONGEST = 100;

const profile = z.object({
  /** Chooses which official links come first; empty where it was not said. */
  profession: z.catch(z.enum(['', ...PROFESSIONS]), ''),
  country: z.catch(z.enum(COUNTRIES), 'uk'),
  /** Employer and places of work: half of a combination, and watched in disputes. */
  workplaces: words(PLACES, LONGEST),
  town: line(LONGEST),
  /** Own sites and handles: what one posts about oneself, as against what one signposts. */
  own: words(OWN, LONGEST),
});

export type Profile = z.infer<typeof profile>;

/** The profile as it is now with one part changed; of its lists, only what was added or taken away. */
export function changedProfile(now: Profile, shown: Profile, part: Partial<Profile>): Profile {
  const { workplaces, own } = part;
  return {
    ...now,
    ...part,
    workplaces: workplaces ? changedList(now.workplaces, shown.workplaces, workplaces) : now.workplaces,
    own: own ? changedList(now.own, shown.own, own) : now.own,
  };
}

/** A profile whose every field falls back alone. */
export const profileSchema = z.catch(profile, profile.parse({}));
