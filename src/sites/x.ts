/**
 * X, formerly Twitter. Every box for a post carries a test id that starts with `tweetTextarea_`; direct messages, search,
 * Grok and Articles carry others, so nothing but posts, and what goes out with one, is ever recognised.
 *
 * 2026-11-22: test ids are stable and not localised, class names are hashed, and the number after the prefix is not to be
 * relied on: on 2026-08-18 every part of a thread was `tweetTextarea_0`, on 2026-09-25 they were numbered (public
 * extension sources that re-measured the live site on those days). Parts are told apart by element and document order.
 * Image descriptions are `altTextInput` in many public sources; the choices of a poll have neither test id nor
 * placeholder (captured 2026-06-08) and stand beside `selectPollDays`, in a part's `attachments`.
 */
import type { Draft } from '../engine/types';
import { allowList, editorOr } from './allow-list';
import { isBusy, nearestHolding, pathOf, precedes } from './dom';
import { isModEnter } from './keys';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';
import { xContext } from './x-context';

/** The prefix is also on labels and wrappers, hence the second half of each. */
const POST = '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]';
const DESCRIPTION = 'textarea[data-testid="altTextInput"]';
const CHOICE = '[data-testid="attachments"]:has([data-testid="selectPollDays"]) input[type="text"]';
/** A modal and an inline box use different ids, and X swaps them within a session (2026-09-25). */
const PUBLISH = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** Holds the ring that counts characters, which is a progress bar of its own. */
const TOOLBAR = '[data-testid="toolBar"]';
/** Private or foreign to posting. The prefix already keeps them out; this holds if X ever lends it to a message box. */
const PRIVATE =
  '[data-testid^="dm-"], [data-testid^="dmComposer"], [data-testid="DMDrawer"], [data-testid="DmActivityViewport"], [data-testid="GrokDrawer"], [role="search"]';
const PRIVATE_PATH = /^\/(messages|i\/chat|i\/grok)(\/|$)/;
/** Long articles have an editor of their own, which is not read. */
const ARTICLE_PATH = /^\/compose\/articles?(\/|$)/;
const COMPOSE_PATH = /^\/(compose|intent)\//;
const DIALOG = '[role="dialog"]';
const OUTSIDE = 'body, html, main, [role="main"], [data-testid="primaryColumn"]';

const isPrivate = (box: Element): boolean => box.closest(PRIVATE) !== null || PRIVATE_PATH.test(pathOf(box));
const isArticle = (box: Element): boolean => ARTICLE_PATH.test(pathOf(box));

/**
 * The dialog, or the region with the toolbar: the toolbar is a sibling of the text's row, not its ancestor. The home
 * timeline's box stays live under an open dialog, so a root is never the page.
 */
function rootOf(element: Element): Element | null {
  const dialog = element.closest(DIALOG);
  if (dialog || element.matches(PUBLISH)) return dialog ?? nearestHolding(element, POST, OUTSIDE);
  return (
    nearestHolding(element, PUBLISH, OUTSIDE) ??
    nearestHolding(element, TOOLBAR, OUTSIDE) ??
    element.closest('[data-testid$="_label"]') ??
    element
  );
}

function surfaceOf(box: Element, root: Element): string {
  if (box.matches(DESCRIPTION)) return 'image description';
  if (box.matches(CHOICE)) return 'poll choice';
  if (box.closest('[data-testid="inline_reply_offscreen"]')) return 'reply';
  const cards = [...root.querySelectorAll('article[data-testid="tweet"]')];
  if (cards.some((card) => precedes(card, box))) return 'reply';
  const avatars = [...root.querySelectorAll('[data-testid="attachments"] [data-testid^="UserAvatar-Container-"]')];
  if (avatars.some((avatar) => precedes(box, avatar))) return 'quote';
  if (root.querySelectorAll(POST).length > 1) return 'thread';
  const inline = !root.closest(DIALOG);
  return inline && /\/status\/\d+/.test(pathOf(box)) ? 'reply' : 'post';
}

const found = allowList({
  box: `${POST}, ${DESCRIPTION}, ${CHOICE}`,
  control: PUBLISH,
  rootOf,
  publishers: (controls, root) => controls.filter((control) => rootOf(control) === root),
  isPrivate: (box) => isPrivate(box) || isArticle(box),
  // On a phone X serves a plain textarea under the same id (its client code of 2025-07).
  editorOf: editorOr('draft-js'),
  surfaceOf,
});

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  ...found,
  isSending: (root) => isBusy(root, `${TOOLBAR}, ${POST}`),
  publishesOnKey: isModEnter,

  release: {
    by: 'replay',
    blurFirst: true,
    evidence:
      '2026-09-25: a public extension measured on the live site that a scripted click publishes, and that without taking the focus away first the part being written is lost; 2026-08: another publishes so every day.',
  },

  unknownAt: unknownBy(found.composerAt, {
    isPrivate,
    isLeftAlone: isArticle,
    looksLikePost: (box) =>
      nearestHolding(box, `${PUBLISH}, ${TOOLBAR}`, OUTSIDE) !== null ||
      (box.closest(DIALOG) !== null && COMPOSE_PATH.test(pathOf(box))),
    isPublishable: ({ root, surface }) => surface === 'image description' || found.controlsIn(root).length > 0,
  }),

  context: (composer: Composer): Omit<Draft, 'text' | 'id'> => xContext(composer),
};
