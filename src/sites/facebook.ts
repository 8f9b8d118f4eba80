/** Facebook: posts, group posts, comments and replies, all written in Lexical (public captures of 2026-02 and later). */
import type { Draft } from '../engine/types';
import { allowList } from './allow-list';
import { facebookContext } from './facebook-context';
import {
  ARTICLE,
  audienceButton,
  BOX,
  COMMENT_FORM,
  COMMENT_SUBMIT,
  commentForm,
  DIALOG,
  isGroup,
  isPrivate,
  isStory,
  postDialog,
  publishButton,
} from './facebook-places';
import { isBareEnter, isListOpen, isModEnter } from './keys';
import type { Composer, Site } from './site';
import { unknownBy } from './unknown';

/** The form of a comment, or the window of a post whose publish button is there. */
function rootOf(element: Element): Element | null {
  if (!element.matches(BOX)) return element.closest(`${COMMENT_FORM}, ${DIALOG}`);
  const form = commentForm(element);
  if (form) return form;
  const dialog = postDialog(element);
  return dialog && publishButton(dialog, element) ? dialog : null;
}

const isComment = ({ surface }: Composer): boolean => surface === 'comment' || surface === 'reply';

function surfaceOf(box: Element, root: Element): string {
  if (!root.matches(COMMENT_FORM)) return isGroup(box) ? 'group post' : 'post';
  return root.closest(ARTICLE)?.parentElement?.closest(ARTICLE) ? 'reply' : 'comment';
}

const found = allowList({
  box: BOX,
  control: '[role="button"]',
  rootOf,
  publishers(controls, root) {
    if (root.matches(COMMENT_FORM)) return controls.filter((control) => control.closest(COMMENT_SUBMIT));
    const boxes = [...root.querySelectorAll(BOX)].filter((box) => rootOf(box) === root);
    const publish = boxes.map((box) => publishButton(root, box));
    return controls.filter((control) => publish.includes(control));
  },
  isPrivate,
  editorOf: () => 'lexical',
  surfaceOf,
});

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  ...found,

  publishesOnKey(event: KeyboardEvent, composer: Composer): boolean {
    return isModEnter(event) || (isComment(composer) && isBareEnter(event) && !isListOpen(composer.box));
  },

  release: {
    by: 'replay',
    evidence:
      '2026-11-22: public extensions press Post and Comment by script, one of them after asking first; not tried on the live site, so the second press has to be there for it.',
  },

  unknownAt: unknownBy(found.composerAt, {
    isPrivate,
    isLeftAlone: isStory,
    looksLikePost(box) {
      if (box.matches('textarea')) return false;
      const form = box.closest(COMMENT_FORM);
      if (form?.closest(ARTICLE)) return true;
      const dialog = postDialog(box);
      return dialog !== null && (isGroup(box) || audienceButton(dialog, box) !== undefined);
    },
    // A post without its button is not read at all; a comment goes out by Enter, before its button is drawn.
    isPublishable: () => true,
  }),

  context: (composer: Composer): Omit<Draft, 'text' | 'id'> => facebookContext(composer),
};
