/**
 * Where on Facebook a box stands. Messenger, the chat tabs and Marketplace use the very same editor with the same
 * attributes as posts, so a box is recognised by what stands around it, never by its own looks, and never by a label: labels
 * are translated (2026-11-22, public captures of 2026; how private boxes are built is known from fewer of them, so whatever
 * resembles a conversation is left out).
 */
import { pathOf, precedes } from './dom';

export const BOX = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';
export const DIALOG = '[role="dialog"]';
export const ARTICLE = '[role="article"]';
export const COMMENT_FORM = 'form[role="presentation"]';
/** The only anchor of a comment's publish button that is not translated. */
export const COMMENT_SUBMIT = '#focused-state-composer-submit';
/** `Message` and `Aa` are the English ones; in other languages the rest of this has to do. */
const PRIVATE =
  '[data-testid^="mw_"], [role="log"], [role="grid"], [aria-label="Message"], [aria-placeholder="Aa"], [role="search"]';
/** What a conversation's earlier words stand in. */
const CONVERSATION = '[role="log"], [role="grid"]';
const PRIVATE_PATH = /^\/(messages|t|marketplace|dating)(\/|$)/;
const STORY_PATH = /^\/stor(?:y|ies)\/create(\/|$)/;

export function isPrivate(box: Element): boolean {
  if (box.closest(PRIVATE) || PRIVATE_PATH.test(pathOf(box))) return true;
  const spoken = box.closest(DIALOG)?.querySelectorAll(CONVERSATION) ?? [];
  return [...spoken].some((one) => precedes(one, box));
}

/** A story's words lie on a picture, in a field of their own, which is not read. */
export const isStory = (box: Element): boolean => STORY_PATH.test(pathOf(box));

export const isGroup = (box: Element): boolean => /^\/groups\//.test(pathOf(box));

/** The buttons of a dialog itself, in the order of the document: not those of a dialog within, nor the box's own. */
function buttonsOf(dialog: Element, box: Element): HTMLElement[] {
  const buttons = [...dialog.querySelectorAll<HTMLElement>('[role="button"][aria-label]')];
  return buttons.filter((one) => one.closest(DIALOG) === dialog && !box.contains(one) && !one.querySelector('input'));
}

/**
 * Who may see a post, as the button says that stands before the box: the only one there with words in it. A group has none.
 */
export function audienceButton(dialog: Element, box: Element): HTMLElement | undefined {
  return buttonsOf(dialog, box).find((button) => precedes(button, box) && button.textContent?.trim());
}

/**
 * The last button after the box: Post, Save, or Next, in whatever language. Next is taken for publishing: what follows it
 * may have no box left to read, and a draft is asked about only once.
 */
export function publishButton(dialog: Element, box: Element): HTMLElement | undefined {
  const after = buttonsOf(dialog, box).filter((button) => precedes(box, button));
  // A window for a message ends with one button too; one for a post has tools beside it.
  return after.length > 1 ? after.at(-1) : undefined;
}

/** The innermost dialog around a box, where it is one for writing a post: with a heading, and a place for files behind it. */
export function postDialog(box: Element): Element | null {
  const dialog = box.closest(DIALOG);
  if (box.closest(COMMENT_FORM) || !dialog?.querySelector('h1, h2, [role="heading"]')) return null;
  if (box.closest('form[method="POST" i]')) return dialog;
  // Files for a message are chosen before its box, those for a post behind it (2026-11-22, public captures).
  const files = [...dialog.querySelectorAll('input[type="file"]')];
  return files.some((input) => precedes(box, input)) ? dialog : null;
}

/** A comment's form: it stands in for a region, in a post or a dialog, with the sticker row or the submit anchor. */
export function commentForm(box: Element): Element | null {
  const form = box.closest(COMMENT_FORM);
  if (!form?.closest(`${ARTICLE}, ${DIALOG}`)) return null;
  const hasTools = form.querySelector(COMMENT_SUBMIT) ?? form.querySelectorAll('ul > li [role="button"]').length >= 2;
  return hasTools ? form : null;
}
