/** The honest light: what looks like a place to write for others, and is not, or only half, known. */
import { shapeOf } from './shape';
import type { Composer, Site, Unknown } from './site';

const EDITABLE = '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea';

export interface Suspicion {
  /** Nobody else's business: never lit, never described. */
  isPrivate(box: HTMLElement): boolean;
  /** For others to read, and left alone by design. */
  isLeftAlone(box: HTMLElement): boolean;
  /** Stands where posts are written, though it is none of the boxes that are known. */
  looksLikePost(box: HTMLElement): boolean;
  /** Is it known how this composer publishes? */
  isPublishable(composer: Composer): boolean;
}

/** The question `unknownAt` of a site, from what differs between sites. */
export function unknownBy(composerAt: Site['composerAt'], is: Suspicion): (element: Element) => Unknown | null {
  function missing(box: HTMLElement): Unknown['missing'] | null {
    const composer = composerAt(box);
    if (composer) return is.isPublishable(composer) ? null : 'publish';
    if (is.isPrivate(box)) return null;
    if (is.isLeftAlone(box)) return 'surface';
    return is.looksLikePost(box) ? 'box' : null;
  }
  return (element) => {
    const box = element.closest<HTMLElement>(EDITABLE);
    const what = box && missing(box);
    return box && what ? { box, missing: what, shape: shapeOf(box) } : null;
  };
}
