/** The sites the extension knows. Adding one is one file here and its fixtures: `npm run new:site name`. */
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import type { Site } from './site';
import { threads } from './threads';
import { x } from './x';

export const SITES: readonly Site[] = [x, facebook, linkedin, bluesky, mastodon, threads, instagram, reddit];

/** Match patterns of the sites that need no switching on, for the manifest. */
export const MATCHES: string[] = SITES.filter((site) => !site.isOptional).flatMap((site) => site.matches);

function covers(pattern: string, url: URL): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1];
  return url.protocol === 'https:' && host === url.hostname;
}

/** The site whose own host this is, switched on or not; null for every other page. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => covers(pattern, url))) ?? null;
}
