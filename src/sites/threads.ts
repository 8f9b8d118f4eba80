/**
 * Threads: posts, replies and threads, written in Lexical in one dialog, one box for each part.
 *
 * 2026-11-22: a public capture of 2026-02 for box and dialog; labels are translated, so the publish control is told by its
 * place: the last button of words alone behind the last box. Messages, with the same editor, live under a path of their own
 * since 2025; a post passed on by message is written in a dialog without a place for files.
 */
import type { Draft } from '../engine/types';
import { allowList } from './allow-list';
import { pathOf, precedes } from './dom';
import { isModEnter } from './keys';
import { attachmentsIn } from './media';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';

const BOX = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';
const DIALOG = '[role="dialog"]';
const PRIVATE = '[role="log"], [role="grid"], [aria-label="Message"]';
const PRIVATE_PATH = /^\/(messages|direct)(\/|$)/;

function rootOf(element: Element): Element | null {
  const dialog = element.closest(DIALOG);
  return dialog?.querySelector('input[type="file"]') && dialog.querySelector(BOX) ? dialog : null;
}

function publishers(controls: HTMLElement[], root: Element): HTMLElement[] {
  const last = [...root.querySelectorAll(BOX)].at(-1);
  const words = controls.filter((control) => !control.querySelector('svg, img') && control.textContent?.trim());
  return words.filter((control) => last && precedes(last, control)).slice(-1);
}

const isPrivate = (box: Element): boolean => box.closest(PRIVATE) !== null || PRIVATE_PATH.test(pathOf(box));

const found = allowList({
  box: BOX,
  control: '[role="button"]',
  rootOf,
  publishers,
  isPrivate,
  editorOf: () => 'lexical',
  surfaceOf(_, root) {
    if (root.querySelectorAll(BOX).length > 1) return 'thread';
    // Whom a reply answers stands above it, as on the page.
    return root.querySelector('[data-pressable-container] time') ? 'reply' : 'post';
  },
});

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  isOptional: true,

  ...found,

  unknownAt: unknownBy(found.composerAt, {
    isPrivate,
    isLeftAlone: () => false,
    // Answers may be written in the page itself; no public source shows that box.
    looksLikePost: (box) => box.matches(BOX) && !box.closest(DIALOG),
    isPublishable: ({ root }) => found.controlsIn(root).length > 0,
  }),

  publishesOnKey: isModEnter,

  release: {
    by: 'replay',
    evidence:
      '2026-11-22: no source says whether Post answers a scripted press, nor which keys publish; tried once, with the second press after it.',
  },

  context({ root, surface }: Composer): Omit<Draft, 'text' | 'id'> {
    return { site: 'threads', surface, ...attachmentsIn(root, 'img[src^="blob:"], video') };
  },
};
