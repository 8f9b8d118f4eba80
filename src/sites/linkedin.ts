/**
 * LinkedIn: posts and comments. An account gets one of two share boxes: the older one with Quill, drawn inside the open
 * shadow root of `#interop-outlet`, and a newer one with tiptap in a native dialog. Comments are tiptap, Quill before.
 *
 * 2026-11-22: public extension and automation sources that looked at the live site from 2026-06 to 2026-10. Class names of the
 * newer pages are hashed and labels translated, so it is component keys and structure. Messages use tiptap too and stand in the
 * same shadow root: a box is ours only inside a share box or a comment box.
 */
import type { Draft } from '../engine/types';
import { allowList } from './allow-list';
import { nearestHolding, pathOf } from './dom';
import { isModEnter } from './keys';
import { attachmentsIn } from './media';
import { closestAcross } from './shadow';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';

const QUILL = '.ql-editor[contenteditable="true"]';
const BOX = `${QUILL}, .ProseMirror[contenteditable="true"], [componentkey="ShareBox_textEditor"][contenteditable="true"]`;
const DIALOG = 'dialog, [role="dialog"]';
const SHARE =
  '.share-box-v2__modal, [data-test-modal-id="sharebox"], [aria-labelledby="share-to-linkedin-modal__header"], dialog:has([componentkey="ShareBox_textEditor"]), [role="dialog"]:has([componentkey="ShareBox_textEditor"])';
const COMMENT = '[componentkey^="commentBox-"], [data-view-name="comment-box"], .comments-comment-box';
const COMMENT_BUTTON = '[componentkey*="commentButtonSection"], .comments-comment-box__submit-button';
const OUTSIDE = 'article, [role="listitem"], main, body';
const PRIVATE = '.msg-form, .msg-overlay-conversation-bubble, .msg-convo-wrapper, [data-view-name^="messag"]';
const PRIVATE_PATH = /^\/messaging(\/|$)/;

/** The comment's button is inside its box, or beside it as a section of its own that comes with the first letter. */
function commentRoot(element: Element): Element | null {
  const own = element.closest(COMMENT);
  if (own) return own.querySelector(COMMENT_BUTTON) ? own : (nearestHolding(own, COMMENT_BUTTON, OUTSIDE) ?? own);
  return element.closest(COMMENT_BUTTON) && nearestHolding(element, COMMENT, OUTSIDE);
}

function rootOf(element: Element): Element | null {
  const dialog = element.closest(DIALOG);
  return dialog?.closest(SHARE) ? dialog : (element.closest(SHARE) ?? commentRoot(element));
}

/** The older share box names its button; in the newer one it is the last button of words alone, icons aside. */
function publishers(controls: HTMLElement[], root: Element): HTMLElement[] {
  if (!isShare(root)) return controls.filter((control) => control.closest(COMMENT_BUTTON));
  const named = controls.filter((control) => control.matches('.share-actions__primary-action'));
  if (named.length > 0) return named;
  return controls.filter((control) => !control.querySelector('svg, img') && control.textContent?.trim()).slice(-1);
}

function isShare(root: Element): boolean {
  return root.closest(SHARE) !== null;
}

const found = allowList({
  box: BOX,
  control: 'button',
  hosts: '#interop-outlet',
  rootOf,
  publishers,
  isPrivate: (box, root) => closestAcross(box, PRIVATE) !== null || (PRIVATE_PATH.test(pathOf(box)) && !isShare(root)),
  editorOf: (box) => (box.matches(QUILL) ? 'quill' : 'prosemirror'),
  surfaceOf(box, root) {
    if (isShare(root)) return 'post';
    return box.closest('.comments-comment-entity, .comments-comment-item') ? 'reply' : 'comment';
  },
});

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  isOptional: true,

  ...found,

  unknownAt: unknownBy(found.composerAt, {
    isPrivate: (box) => closestAcross(box, PRIVATE) !== null || PRIVATE_PATH.test(pathOf(box)),
    isLeftAlone: () => false,
    // A company's page has a window of its own, whose box has another key (2026-10, a public automation).
    looksLikePost: (box) => box.matches(BOX) && box.closest('dialog') !== null,
    // A comment's button comes with its first letter.
    isPublishable: ({ root }) => !isShare(root) || found.controlsIn(root).length > 0,
  }),

  publishesOnKey: isModEnter,

  release: {
    by: 'replay',
    evidence:
      '2026-10: an automation that watches the live site found scripted clicks without effect on some of its buttons; whether Post is one of them is not known, so it is tried once and the second press has to be there for it.',
  },

  context({ root, surface }: Composer): Omit<Draft, 'text' | 'id'> {
    const preview = root.querySelector('#ShareBoxpreviewCard, .share-creation-state__preview-container');
    return { site: 'linkedin', surface, ...attachmentsIn(preview, 'img, video') };
  },
};
