/** On a later day, whoever opens a composer is offered what they kept: to copy, to remove, or not now. */
import type { NoticeUi } from '../../ui/prompt-contract';
import type { Translate } from '../../ui/words';
import { dayAt, forgetKept, isLaterDay, isPrivate, type KeptDraft, readKept } from './kept';

interface OfferTools {
  t: Translate;
  notice(anchor: HTMLElement, onClose: () => void): NoticeUi;
}

/** "Friday 20 November", in the language of the messages. */
function dayOf({ at }: KeptDraft, language: string): string {
  return new Date(at).toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
}

export class Offer {
  readonly #tools: OfferTools;
  /** The day on which it was last looked: a page may stay open for many. */
  #day: string | undefined;

  constructor(tools: OfferTools) {
    this.#tools = tools;
  }

  /** Somebody writes in this box. Once a day on every page, and silent wherever anything fails. */
  async make(box: HTMLElement): Promise<void> {
    const today = dayAt(Date.now());
    if (this.#day === today || isPrivate()) return;
    this.#day = today;
    try {
      const due = (await readKept()).find((draft) => isLaterDay(draft));
      if (due && box.isConnected) this.#show(box, due);
    } catch {
      // Storage that cannot be read: there is nothing to offer.
    }
  }

  #show(box: HTMLElement, draft: KeptDraft): void {
    const { t } = this.#tools;
    const quote = draft.texts.join('\n\n');
    const notice = this.#tools.notice(box, () => notice.close());
    const copy = (): void => {
      navigator.clipboard
        .writeText(quote)
        .then(() => forgetKept(draft.id))
        .then(() => notice.render({ text: t('prompt.later.copied'), quote, close: t('card.close'), actions: [] }))
        .catch(() => notice.render({ ...view, text: t('prompt.later.notCopied') }));
    };
    const remove = (): void => {
      notice.close();
      void forgetKept(draft.id).catch(() => {});
    };
    const view = {
      text: t('prompt.later.offer', [dayOf(draft, t('lang'))]),
      quote,
      close: t('prompt.later.notNow'),
      actions: [
        { label: t('prompt.later.copy'), press: copy },
        { label: t('prompt.later.remove'), press: remove },
      ],
    };
    notice.render(view);
  }
}
