/**
 * Sites that are off until the user switches one on. Each is known by a key: the site's id, or `id:host` for a site that lives
 * on many hosts, each of which is switched on by itself.
 */
import { SITES, siteFor } from './index';
import type { Site } from './site';

const OPTIONAL = SITES.filter((site) => site.isOptional);

/** What the browser may be asked for, for the manifest: any host, since nobody can list the servers of a federated site. */
export const OPTIONAL_MATCHES: string[] = [
  ...OPTIONAL.flatMap((site) => site.matches),
  ...(OPTIONAL.some((site) => site.isFederated) ? ['https://*/*'] : []),
];

/**
 * The site whose script runs on this page, under its key. The browser runs it on the manifest's own hosts and on those the user
 * switched on, nowhere else, so a host that is no site's own is a server of the federated one.
 */
export function siteRunningAt(url: URL): Site | null {
  const federated = url.protocol === 'https:' && SITES.find((site) => site.isFederated);
  return siteFor(url) ?? (federated ? { ...federated, id: `${federated.id}:${url.hostname}` } : null);
}

/** What people call the site with this key: its name, or the host of the server. */
export function siteName(key: string): string {
  return optionalSite(key)?.host ?? SITES.find((site) => site.id === key)?.name ?? key;
}

/** The site and, where it is federated, the host of a key; null for a key of no optional site. */
export function optionalSite(key: string): { site: Site; host?: string } | null {
  const [id, host, ...rest] = key.split(':');
  const site = OPTIONAL.find((one) => one.id === id);
  if (!site || rest.length > 0 || site.isFederated !== (host === undefined ? undefined : true)) return null;
  if (host === undefined) return { site };
  return serverHost(host) === host ? { site, host } : null;
}

/** The match patterns to ask the browser for; null for a key of no optional site. */
export function originsOf(key: string): string[] | null {
  const found = optionalSite(key);
  if (!found) return null;
  return found.host ? [`https://${found.host}/*`] : found.site.matches;
}

/** Letters, digits and hyphens between dots, the last part with a letter: no port, no address in figures, no wild card. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}$/;

/**
 * The host of a server as a person may write it: `mastodon.example`, an address copied from the bar, or a whole handle.
 * @returns null for what is no public host, and for the hosts of sites that have a switch of their own.
 */
export function serverHost(typed: string): string | null {
  const host = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^@?[^@/\s]*@/, '')
    .split('/')[0];
  try {
    const url = new URL(`https://${host}`);
    return url.host === url.hostname && HOST.test(url.hostname) && !siteFor(url) ? url.hostname : null;
  } catch {
    return null;
  }
}
