/** The parts of a thread: every composer under one root, in order. */
import type { Composer, Site } from '../sites/site';

function placeOf(parts: readonly Composer[], { box }: Composer): number {
  return parts.findIndex((part) => part.box === box);
}

/** The parts before this one; none where the site no longer knows it. */
export function partsBefore(site: Site, composer: Composer): Composer[] {
  const parts = site.composersIn(composer.root);
  return parts.slice(0, Math.max(0, placeOf(parts, composer)));
}

/** The parts after this one. */
export function partsAfter(site: Site, composer: Composer): Composer[] {
  const parts = site.composersIn(composer.root);
  return parts.slice(placeOf(parts, composer) + 1);
}
