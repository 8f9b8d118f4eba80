/**
 * Bluesky: posts, replies, quotes and threads, written in tiptap, one box for each part, all in one window with one publish
 * button. A layout with a plain textarea exists as well.
 *
 * 2026-11-22: read from Bluesky's own open source. The test ids and the box's accessible name are not translated there. Only
 * the composer has the publish button, so a message, whose box is a textarea on a page of its own, has none near it.
 */
import type { Draft } from '../engine/types';
import { allowList, editorOr } from './allow-list';
import { nearestHolding, pathOf } from './dom';
import { isModEnter } from './keys';
import { attachmentsIn } from './media';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';

const RICH = '.ProseMirror[contenteditable="true"]';
const PUBLISH = '[data-testid="composerPublishBtn"]';
const DIALOG = '[role="dialog"]';
const PRIVATE_PATH = /^\/messages(\/|$)/;

/**
 * The innermost dialog: an image's description is asked for in another one over it, which publishes nothing. A layout without
 * a dialog has the button near its box; a button that is in a dialog publishes nothing outside it.
 */
function rootOf(element: Element): Element | null {
  const dialog = element.closest(DIALOG);
  const root = dialog ?? nearestHolding(element, PUBLISH, 'body, main');
  return root && root.querySelector(PUBLISH)?.closest(DIALOG) === dialog ? root : null;
}

function surfaceOf(_: HTMLElement, root: Element): string {
  if (root.querySelectorAll(RICH).length > 1) return 'thread';
  // Who may reply is asked of a new post alone.
  return root.querySelector('[data-testid="openReplyGateButton"]') ? 'post' : 'reply';
}

const found = allowList({
  box: `${RICH}, textarea`,
  control: PUBLISH,
  rootOf,
  publishers: (controls) => controls,
  isPrivate: (box, root) => PRIVATE_PATH.test(pathOf(box)) && !root.matches(DIALOG),
  editorOf: editorOr('prosemirror'),
  surfaceOf,
});

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  isOptional: true,

  ...found,

  unknownAt: unknownBy(found.composerAt, {
    isPrivate: (box) => PRIVATE_PATH.test(pathOf(box)),
    isLeftAlone: () => false,
    looksLikePost: (box) =>
      box.matches(RICH) && box.closest(DIALOG)?.querySelector('[data-testid="openMediaBtn"]') != null,
    isPublishable: () => true,
  }),

  publishesOnKey: isModEnter,

  release: {
    by: 'replay',
    evidence:
      '2026-11-22: the button is an ordinary press handler in Bluesky’s open source, with no look at where the press came from; not tried on the live site.',
  },

  context({ root, surface }: Composer): Omit<Draft, 'text' | 'id'> {
    return { site: 'bluesky', surface, ...attachmentsIn(root, 'img[src^="blob:"], video[src^="blob:"]') };
  },
};
