/**
 * X, formerly Twitter. Every box for a post carries a test id that starts with `tweetTextarea_`; direct messages, search,
 * Grok and Articles carry others, so nothing but posts is ever recognised.
 *
 * 2026-11-22: test ids are stable and not localised, class names are hashed, and the number after the prefix is not to be
 * relied on: on 2026-08-18 every part of a thread was `tweetTextarea_0`, on 2026-09-25 they were numbered (public
 * extension sources that re-measured the live site on those days). Parts are told apart by element and document order.
 */
import type { Draft } from '../engine/types';
import { isBusy, isPlainPress, nearestHolding, pathOf, precedes } from './dom';
import type { Composer, EditorKind, PublishControl, Site } from './site';
import { xContext } from './x-context';

/** The prefix is also on labels and wrappers, hence the second half of each. */
const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]';
/** A modal and an inline box use different ids, and X swaps them within a session (2026-09-25). */
const PUBLISH = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** Holds the ring that counts characters, which is a progress bar of its own. */
const TOOLBAR = '[data-testid="toolBar"]';
/** Private or foreign to posting. The prefix already keeps them out; this holds if X ever lends it to a message box. */
const PRIVATE =
  '[data-testid="dm-composer-form"], [data-testid="dm-message-list"], [data-testid="dm-inbox-panel"], [data-testid="DMDrawer"], [data-testid="DmActivityViewport"], [data-testid="GrokDrawer"]';
const PRIVATE_PATH = /^\/(messages|i\/chat|i\/grok|compose\/articles?)(\/|$)/;
const DIALOG = '[role="dialog"]';
const OUTSIDE = 'body, html, main, [role="main"], [data-testid="primaryColumn"]';

function boxesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BOX)].filter(isPublic);
}

function isPublic(box: Element): boolean {
  return !box.closest(PRIVATE) && !PRIVATE_PATH.test(pathOf(box));
}

/**
 * The dialog, or the region with the toolbar: the toolbar is a sibling of the text's row, not its ancestor. The home
 * timeline's box stays live under an open dialog, so a root is never the page.
 */
function rootOf(box: Element): Element {
  return (
    box.closest(DIALOG) ??
    nearestHolding(box, PUBLISH, OUTSIDE) ??
    nearestHolding(box, TOOLBAR, OUTSIDE) ??
    box.closest('[data-testid$="_label"]') ??
    box
  );
}

/** On a phone X serves a plain textarea under the same id (its client code of 2025-07). */
function editorOf(box: Element): EditorKind {
  return box.tagName === 'TEXTAREA' ? 'textarea' : 'draft-js';
}

function surfaceOf(box: Element, root: Element): string {
  if (box.closest('[data-testid="inline_reply_offscreen"]')) return 'reply';
  const cards = [...root.querySelectorAll('article[data-testid="tweet"]')];
  if (cards.some((card) => precedes(card, box))) return 'reply';
  const avatars = [...root.querySelectorAll('[data-testid="attachments"] [data-testid^="UserAvatar-Container-"]')];
  if (avatars.some((avatar) => precedes(box, avatar))) return 'quote';
  if (boxesIn(root).length > 1) return 'thread';
  const inline = !root.closest(DIALOG);
  return inline && /\/status\/\d+/.test(pathOf(box)) ? 'reply' : 'post';
}

function composerOf(box: HTMLElement): Composer {
  const root = rootOf(box);
  return { box, editor: editorOf(box), surface: surfaceOf(box, root), root };
}

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],

  composerAt(element: Element): Composer | null {
    const box = element.closest<HTMLElement>(BOX);
    return box && isPublic(box) ? composerOf(box) : null;
  },

  composersIn(root: Element): Composer[] {
    return boxesIn(root).map(composerOf);
  },

  publishAt(element: Element): PublishControl | null {
    const control = element.closest<HTMLElement>(PUBLISH);
    const root = control && (control.closest(DIALOG) ?? nearestHolding(control, BOX, OUTSIDE));
    return root && boxesIn(root).length > 0 ? { control, root } : null;
  },

  publishesOnKey(event: KeyboardEvent): boolean {
    return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isPlainPress(event);
  },

  controlsIn(root: Element): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(PUBLISH)].filter((control) => x.publishAt(control)?.root === root);
  },

  isSending(root: Element): boolean {
    return isBusy(root, `${TOOLBAR}, ${BOX}`);
  },

  release: {
    by: 'replay',
    blurFirst: true,
    evidence:
      '2026-09-25: a public extension measured on the live site that a scripted click publishes, and that without taking the focus away first the part being written is lost; 2026-08: another publishes so every day.',
  },

  context(composer: Composer): Omit<Draft, 'text' | 'id'> {
    return xContext(composer);
  },
};
