/** Every practice site. A new one is a folder with `main.jsx`, `page.css` and `surfaces.ts`, and a line here. */
import { bluesky } from './bluesky/surfaces';
import { facebook } from './facebook/surfaces';
import { instagram } from './instagram/surfaces';
import { linkedin } from './linkedin/surfaces';
import { mastodon } from './mastodon/surfaces';
import { reddit } from './reddit/surfaces';
import type { PracticeSite } from './surface';
import { threads } from './threads/surfaces';
import { x } from './x/surfaces';

export const PRACTICE_SITES: readonly PracticeSite[] = [
  x,
  facebook,
  linkedin,
  bluesky,
  mastodon,
  threads,
  instagram,
  reddit,
];

/** Those that are off until switched on: they are tested on their own, see tests/e2e/behaviours/optional-sites.ts. */
export const OPTIONAL_SITES = PRACTICE_SITES.filter((site) => site.switchedOnAs);
export const STANDING_SITES = PRACTICE_SITES.filter((site) => !site.switchedOnAs);
