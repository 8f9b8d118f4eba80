/**
 * Mastodon, on whichever servers the user named: one form with a plain textarea and, when wanted, a line of warning above
 * it that everybody reads first, so it is a part of the draft.
 *
 * 2026-11-22: read from Mastodon's own open source (4.2 to 4.5). A "private mention" is a private message, sent from the same
 * box: who will see a post is told by the picture on one button, whose name is not translated. A form on which that cannot be
 * read is left alone.
 */
import type { Draft } from '../engine/types';
import { allowList } from './allow-list';
import { shortText } from './dom';
import { isModEnter } from './keys';
import { answering, attachmentsIn } from './media';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';

const FORM = 'form.compose-form';
const BOX = `${FORM} textarea.autosuggest-textarea__textarea, ${FORM} input#cw-spoiler-input:not(:disabled)`;
const PUBLISH = `${FORM} button[type="submit"]`;
/** The button that opens the list or window of who may see it: 4.3 and later, then 4.2. */
const VISIBILITY = '.dropdown-button, .privacy-dropdown__value-icon, .privacy-dropdown__value button';
/** Everybody, everybody but quietly, followers. All others, private mentions among them, are not read. */
const AUDIENCES = { globe: 'public', unlock: 'unlisted', lock: 'followers' } as const;

/** A private mention, now and in older versions. */
const PRIVATE = '.icon-at, .icon-envelope, .fa-at, .fa-envelope';

/** Who will see the post; null where that is a person or two, or cannot be told. */
function audienceOf(form: Element): string | null {
  const buttons = [...form.querySelectorAll(VISIBILITY)];
  if (buttons.some((button) => button.querySelector(PRIVATE))) return null;
  for (const [icon, audience] of Object.entries(AUDIENCES)) {
    const names = `.icon-${icon}, .fa-${icon}, .fa-${icon}-alt`;
    if (buttons.some((button) => button.querySelector(names))) return audience;
  }
  return null;
}

const found = allowList({
  box: BOX,
  control: PUBLISH,
  rootOf: (element) => element.closest(FORM),
  publishers: (controls) => controls,
  isPrivate: (_, form) => audienceOf(form) === null,
  editorOf: () => 'textarea',
  surfaceOf(_, form) {
    if (form.querySelector('.edit-indicator')) return 'edit';
    return form.querySelector('.reply-indicator') ? 'reply' : 'post';
  },
});

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  isOptional: true,
  isFederated: true,

  ...found,

  unknownAt: unknownBy(found.composerAt, {
    isPrivate: (box) => box.closest(FORM)?.querySelector(PRIVATE) != null,
    isLeftAlone: () => false,
    looksLikePost: (box) => box.matches(BOX),
    isPublishable: ({ root }) => found.controlsIn(root).length > 0,
  }),

  publishesOnKey: isModEnter,

  release: {
    by: 'replay',
    evidence:
      '2026-11-22: an ordinary submit button of an ordinary form in Mastodon’s open source, which reads the box again as it submits; not tried on a live server.',
  },

  context({ root, surface }: Composer): Omit<Draft, 'text' | 'id'> {
    const audience = audienceOf(root);
    const reply = root.querySelector('.reply-indicator');
    const name = shortText(reply?.querySelector('.display-name'), 80);
    return {
      site: 'mastodon',
      surface,
      ...(audience && { audience }),
      ...answering(name, shortText(reply?.querySelector('.reply-indicator__content'), 600)),
      ...attachmentsIn(root, '.compose-form__upload'),
    };
  },
};
