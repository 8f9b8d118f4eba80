/** The parts of a thread, every composer under one root, and what surrounds a draft among them. */
import type { Draft } from '../engine/types';
import type { Composer, Site } from '../sites/site';
import { readBox } from './read';

/** A site draws more around a box once somebody writes in it, so where it stands is asked anew. */
function asItStands(site: Site, composer: Composer): Composer {
  return site.composerAt(composer.box) ?? composer;
}

function around(site: Site, composer: Composer): { before: Composer[]; after: Composer[] } {
  const parts = site.composersIn(composer.root);
  const at = parts.findIndex(({ box }) => box === composer.box);
  return { before: parts.slice(0, Math.max(0, at)), after: parts.slice(at + 1) };
}

/** The parts after this one; all there are where the site no longer knows it. */
export function partsAfter(site: Site, known: Composer): Composer[] {
  return around(site, asItStands(site, known)).after;
}

/** Everything about a draft but its text: what the site tells of it, the parts before it, what was posted lately. */
export function contextOf(site: Site, known: Composer, recent: Draft['recent']): Omit<Draft, 'text' | 'id'> {
  const composer = asItStands(site, known);
  const { before } = around(site, composer);
  const texts = before.map(({ box, editor }) => readBox(box, editor).text).filter((text) => text.trim() !== '');
  return {
    ...site.context(composer),
    ...(texts.length > 0 && { earlierParts: texts }),
    ...(recent && { recent }),
  };
}
