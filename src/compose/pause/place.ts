/** Where a post stands, and how it is found again after the page has drawn itself anew. */
import type { Site } from '../../sites/site';
import { readBox } from '../read';
import { isDisabled } from './press';

/** A post that is about to be published: its boxes, exactly what stands in them, and what was pressed. */
export interface Place {
  boxes: readonly HTMLElement[];
  root: Element;
  control: HTMLElement | null;
  texts: readonly string[];
}

/** The text of every box under a root, in order: the parts of a thread. */
export function textsUnder(site: Site, root: Element): string[] {
  return site.composersIn(root).map(({ box, editor }) => readBox(box, editor).text);
}

export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}

export function placeOf(site: Site, root: Element, control: HTMLElement | null): Place {
  return { boxes: site.composersIn(root).map(({ box }) => box), root, control, texts: textsUnder(site, root) };
}

/** Where the boxes of a post stand now; null when they have left the page. */
export function rootNow(site: Site, { boxes }: Place): Element | null {
  const box = boxes.find((one) => one.isConnected);
  return (box && site.composerAt(box)?.root) ?? null;
}

/** Does something else stand there now? Not so where nothing does. */
export function hasChanged(site: Site, place: Place): boolean {
  const root = rootNow(site, place);
  return root !== null && !isSame(textsUnder(site, root), place.texts);
}

/**
 * The root that holds exactly these texts now: where it was, or, if the page has made its boxes anew, the only other one.
 * @returns null where the post is gone, has changed, or could be one of two.
 */
export function findAgain(site: Site, place: Place): Element | null {
  const root = rootNow(site, place);
  if (root) return isSame(textsUnder(site, root), place.texts) ? root : null;
  const roots = new Set(site.composersIn(document.documentElement).map((composer) => composer.root));
  const same = [...roots].filter((one) => isSame(textsUnder(site, one), place.texts));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** The page has gone on to something else, and the post is nowhere on it. */
export function hasGone(site: Site, place: Place): boolean {
  return place.boxes.every((box) => !box.isConnected) && findAgain(site, place) === null;
}

/** What publishes this root now and may be pressed: what was pressed, if it is still there, else another. */
export function controlFor(site: Site, root: Element, pressed: HTMLElement | null): HTMLElement | null {
  const isUsable = (control: HTMLElement) => control.isConnected && !isDisabled(control);
  if (pressed && isUsable(pressed) && site.publishAt(pressed)?.root === root) return pressed;
  return site.controlsIn?.(root).find(isUsable) ?? null;
}
