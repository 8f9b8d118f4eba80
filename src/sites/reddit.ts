/**
 * Reddit: comments, replies and posts. The editor is Lexical, beside the composer element or in its open shadow root, or a
 * textarea for those who write markdown; the title of a post is a textarea in a shadow root of its own.
 *
 * 2026-11-22: public sources of 2025 and 2026. Element names are Reddit's own and not translated. Chat has other elements; mail to
 * and from moderators uses the same composer, so it is left out by its path. old.reddit.com is another site.
 */
import type { Draft } from '../engine/types';
import { allowList, editorOr } from './allow-list';
import { nearestHolding, pathOf, shortText } from './dom';
import { isModEnter } from './keys';
import { answering } from './media';
import { closestAcross } from './shadow';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';

const COMPOSER = 'shreddit-composer, shreddit-simple-composer';
const TITLE = 'faceplate-textarea-input[name="title"]';
const HOSTS = `${COMPOSER}, ${TITLE}, comment-composer-host, r-post-composer-form, r-post-form-submit-button`;
const POST_BUTTON = 'r-post-form-submit-button';
const SUBMIT = 'button[slot="submit-button"]';
const PRIVATE = 'rs-app, rs-room, rs-message-composer, [data-testid="chat-composer"]';
const PRIVATE_PATH = /^\/(?:r\/[^/]+\/)?(?:mail|message|messages|chat|room|notifications)(\/|$)/;

/** A new post's form holds title, text and button; everywhere else the composer is all there is. */
function rootOf(element: Element): Element | null {
  const part = closestAcross(element, `${COMPOSER}, ${TITLE}, ${POST_BUTTON}`);
  if (!part) return null;
  const form = part.closest('r-post-composer-form') ?? nearestHolding(part, POST_BUTTON, 'body, html');
  if (form?.querySelector(COMPOSER) && form.querySelector(POST_BUTTON)) return form;
  return part.matches(COMPOSER) ? part : null;
}

const isPrivate = (box: Element): boolean => closestAcross(box, PRIVATE) !== null || PRIVATE_PATH.test(pathOf(box));

const found = allowList({
  box: '[contenteditable="true"][role="textbox"], textarea',
  control: `${SUBMIT}, ${POST_BUTTON}`,
  hosts: HOSTS,
  rootOf,
  publishers: (controls) => controls,
  isPrivate,
  editorOf: editorOr('lexical'),
  surfaceOf(_, root) {
    if (!root.matches(COMPOSER)) return 'post';
    return closestAcross(root, 'shreddit-comment') ? 'reply' : 'comment';
  },
});

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*'],
  isOptional: true,

  ...found,

  unknownAt: unknownBy(found.composerAt, {
    isPrivate,
    isLeftAlone: () => false,
    looksLikePost: () => false,
    isPublishable: ({ root }) => found.controlsIn(root).length > 0,
  }),

  publishesOnKey: isModEnter,

  release: {
    by: 'replay',
    evidence:
      '2026-11-22: sources disagree: several publish by a scripted press, one of 2026 reports that presses which are not trusted are refused in silence. Tried once, with the second press after it.',
  },

  context({ root, surface }: Composer): Omit<Draft, 'text' | 'id'> {
    const answered = surface === 'post' ? null : closestAcross(root, 'shreddit-comment, shreddit-post');
    const text = shortText(answered?.querySelector('[slot="comment"], [slot="text-body"]'), 600);
    return { site: 'reddit', surface, ...answering(answered?.getAttribute('author') ?? '', text) };
  },
};
