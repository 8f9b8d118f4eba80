/**
 * Facebook: posts, group posts, comments and replies, all written in Lexical (public captures of 2026-02 and later).
 * Messenger and the chat tabs use the very same editor with the same attributes, so a box is recognised by what stands
 * around it, never by its own looks, and never by a label: labels are translated.
 */
import type { Draft } from '../engine/types';
import { isBusy, isPlainPress, pathOf, shortText } from './dom';
import type { Composer, PublishControl, Site } from './site';

const BOX = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';
const DIALOG = '[role="dialog"]';
const COMMENT_FORM = 'form[role="presentation"]';
/** The only anchor of a comment's publish button that is not translated. */
const COMMENT_SUBMIT = '#focused-state-composer-submit';
const PRIVATE = '[data-testid="mw_message_input"], [role="log"], [aria-label="Message"], [aria-placeholder="Aa"]';
const PRIVATE_PATH = /^\/(messages|t|marketplace|dating)(\/|$)/;

type Place = Pick<Composer, 'root' | 'surface'>;

/** A comment: a form that stands in for a region, in a post or a dialog, with the sticker row or the submit anchor. */
function commentPlace(box: Element): Place | null {
  const form = box.closest(COMMENT_FORM);
  const post = form?.closest(`[role="article"], ${DIALOG}`);
  if (!form || !post) return null;
  const hasTools = form.querySelector(COMMENT_SUBMIT) || form.querySelectorAll('ul > li [role="button"]').length >= 2;
  if (!hasTools) return null;
  const nested = post.matches('[role="article"]') && post.parentElement?.closest('[role="article"]');
  return { root: form, surface: nested ? 'reply' : 'comment' };
}

/**
 * A post: in the innermost dialog around the box (dialogs nest), with a heading, a place for files and a publish button.
 * A chat tab has a place for files too; what it lacks is the heading above the box and a posting form's wide button below.
 */
function postPlace(box: Element): Place | null {
  const dialog = box.closest(DIALOG);
  if (!dialog || !publishButton(dialog, box)) return null;
  const heading = dialog.querySelector('h1, h2, [role="heading"]');
  const files = dialog.querySelector('input[type="file"]') || box.closest('form[method="POST"]');
  if (!heading || !files) return null;
  return { root: dialog, surface: /^\/groups\//.test(pathOf(box)) ? 'group post' : 'post' };
}

/** The last button of the dialog that says whether it may be pressed: Post, in whatever language. */
function publishButton(dialog: Element, box: Element): HTMLElement | null {
  const buttons = [...dialog.querySelectorAll<HTMLElement>('[role="button"][aria-label]')];
  const after = buttons.filter((b) => box.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after.filter((b) => b.closest(DIALOG) === dialog && !b.querySelector('input')).at(-1) ?? null;
}

function composerOf(box: HTMLElement): Composer | null {
  if (box.closest(PRIVATE) || PRIVATE_PATH.test(pathOf(box))) return null;
  const place = commentPlace(box) ?? postPlace(box);
  return place && { box, editor: 'lexical', ...place };
}

function composersIn(root: ParentNode): Composer[] {
  return [...root.querySelectorAll<HTMLElement>(BOX)].flatMap((box) => composerOf(box) ?? []);
}

/** Enter belongs to the list of names while one is open. */
function isListOpen(box: Element): boolean {
  return box.getAttribute('aria-expanded') === 'true' || box.hasAttribute('aria-activedescendant');
}

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],

  composerAt(element: Element): Composer | null {
    const box = element.closest<HTMLElement>(BOX);
    return box && composerOf(box);
  },

  composersIn,

  publishAt(element: Element): PublishControl | null {
    const control = element.closest<HTMLElement>('[role="button"]');
    if (!control) return null;
    const form = control.closest(COMMENT_SUBMIT)?.closest(COMMENT_FORM);
    if (form) return composersIn(form).length > 0 ? { control, root: form } : null;
    const dialog = control.closest(DIALOG);
    const posts = dialog ? composersIn(dialog).filter((composer) => composer.root === dialog) : [];
    const ours = posts.some((composer) => dialog && publishButton(dialog, composer.box) === control);
    return dialog && ours ? { control, root: dialog } : null;
  },

  publishesOnKey(event: KeyboardEvent, composer: Composer): boolean {
    if (event.key !== 'Enter' || !isPlainPress(event)) return false;
    if (event.ctrlKey || event.metaKey) return true;
    const isComment = composer.surface === 'comment' || composer.surface === 'reply';
    return isComment && !event.shiftKey && !event.altKey && !isListOpen(composer.box);
  },

  controlsIn(root: Element): HTMLElement[] {
    const buttons = [...root.querySelectorAll<HTMLElement>('[role="button"]')];
    return buttons.filter((button) => facebook.publishAt(button)?.root === root);
  },

  isSending(root: Element): boolean {
    return isBusy(root, BOX);
  },

  release: {
    by: 'replay',
    evidence:
      '2026-11-22: public extensions press Post and Comment by script, one of them after asking first; not tried on the live site, so the second press has to be there for it.',
  },

  context({ box, root, surface }: Composer): Omit<Draft, 'text' | 'id'> {
    const post = surface === 'comment' || surface === 'reply' ? root.closest('[role="article"]') : null;
    const text = shortText(post?.querySelector('[data-ad-rendering-role="story_message"]'), 600);
    const name = shortText(post?.querySelector('[data-ad-rendering-role="profile_name"]'), 80);
    const media = [...root.querySelectorAll('img[src^="blob:"], video')].filter((medium) => !box.contains(medium));
    const attachments = media.map((medium) => (medium.tagName === 'VIDEO' ? ('video' as const) : ('image' as const)));
    return {
      site: 'facebook',
      surface,
      ...((name || text) && { replyTo: { ...(name && { name }), ...(text && { text }) } }),
      ...(attachments.length > 0 && { attachments }),
    };
  },
};
