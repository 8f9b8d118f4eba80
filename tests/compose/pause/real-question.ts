import type { PromptHandlers, PromptView } from '../../../src/ui/prompt-contract';
import { createPrompt } from '../../../src/ui/prompt-ui';
import { t } from '../../ui/views';
import { type Ask, clickOn } from '../pause-rig';

/** Runs `make` and catches the closed root that it opens. */
function withRoot<T>(make: () => T): { made: T; root: ShadowRoot } {
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  try {
    const made = make();
    if (!root) throw new Error('the question has no root of its own');
    return { made, root };
  } finally {
    Element.prototype.attachShadow = attach;
  }
}

/** The question as it ships, answered by presses of its own buttons. */
export const realQuestion: Ask = (anchor, handlers, giveBack) => {
  const views: PromptView[] = [];
  const { made, root } = withRoot(() => createPrompt({ anchor, handlers, t, giveBack }));
  const press = (words: string) => (): void => {
    const buttons = [...root.querySelectorAll<HTMLElement>('.answers button')];
    const button = buttons.find(({ textContent }) => textContent?.startsWith(words));
    button?.focus();
    if (button) clickOn(button, 0);
  };
  const pressed: PromptHandlers = {
    ...handlers,
    edit: press(t('prompt.edit')),
    post: press(t('prompt.post')),
    dismiss: press(t('card.dismiss')),
  };
  return {
    question: {
      views,
      handlers: pressed,
      get isThere() {
        return made.isThere;
      },
      set isThere(is) {
        if (!is) root.host.remove();
      },
    },
    ui: {
      get isThere() {
        return made.isThere;
      },
      render(view, anew) {
        views.push(view);
        made.render(view, anew);
      },
      close: made.close,
    },
  };
};
