/** The sites the extension knows. Adding one is one file here and its fixtures. */
import { facebook } from './facebook';
import type { Site } from './site';
import { x } from './x';

export const SITES: readonly Site[] = [x, facebook];

/** Match patterns of every site, for the manifest. */
export const MATCHES: string[] = SITES.flatMap((site) => site.matches);

function covers(pattern: string, url: URL): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1];
  return url.protocol === 'https:' && host === url.hostname;
}

/** The site a page belongs to; null for every other page. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches.some((pattern) => covers(pattern, url))) ?? null;
}
