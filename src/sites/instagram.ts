/**
 * Instagram: comments, written in a plain textarea in a small form under a post.
 *
 * 2026-11-22: several public sources of 2026. Labels are translated, so it is the form: it posts, it holds one textarea, and
 * it stands in a post or in the window over one. Messages are no textareas, but answers to stories, which are messages too, can be,
 * and so can one's own profile: both are left out by their paths.
 */
import type { Draft } from '../engine/types';
import { allowList } from './allow-list';
import { pathOf, shortText } from './dom';
import { isBareEnter, isListOpen } from './keys';
import { answering } from './media';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';

const FORM = 'form[method="POST" i]';
const POST = 'article, [role="dialog"]';
const POST_PATH = /^\/(?:[^/]+\/)?(?:p|reel|reels|tv)\//;
/** Beside a caption, which is not read (2026-11-22: several public automations; the name is not translated). */
const PLACE = 'input[name="creation-location-input"]';
const PRIVATE_PATH = /^\/(?:direct|stories|accounts)(\/|$)/;

function rootOf(element: Element): Element | null {
  const form = element.closest(FORM);
  if (form?.querySelectorAll('textarea').length !== 1) return null;
  return form.closest(POST) || POST_PATH.test(pathOf(form)) ? form : null;
}

const isPrivate = (box: Element): boolean => PRIVATE_PATH.test(pathOf(box));

const found = allowList({
  box: 'textarea',
  control: '[role="button"], button[type="submit"]',
  rootOf,
  // The picker of emoji is a button too, but a picture; the control itself comes with the first letter.
  publishers: (controls) => controls.filter((control) => !control.querySelector('svg') && control.textContent?.trim()),
  isPrivate,
  editorOf: () => 'textarea',
  surfaceOf: () => 'comment',
});

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  isOptional: true,

  ...found,

  unknownAt: unknownBy(found.composerAt, {
    isPrivate,
    isLeftAlone: () => false,
    looksLikePost: (box) => box.closest('[role="dialog"]')?.querySelector(PLACE) != null,
    isPublishable: () => true,
  }),

  publishesOnKey: (event, { box }) => isBareEnter(event) && !isListOpen(box),

  release: {
    by: 'replay',
    evidence:
      '2026-11-22: no source says whether Post answers a scripted press; Enter publishes by several. Tried once, with the second press after it.',
  },

  context({ root, surface }: Composer): Omit<Draft, 'text' | 'id'> {
    return { site: 'instagram', surface, ...answering('', shortText(root.closest(POST)?.querySelector('h1'), 600)) };
  },
};
