/** Joins the parts of the pause on one page. */
import type { Checker } from '../../engine/types';
import type { Settings } from '../../settings/schema';
import type { Site } from '../../sites/site';
import { createNotice } from '../../ui/notice';
import type { NoticeUi } from '../../ui/prompt-contract';
import { createPrompt } from '../../ui/prompt-ui';
import type { Translate } from '../../ui/words';
import type { Desk } from '../desk';
import { Dismissals } from '../dismissals';
import { tell } from '../safe';
import { Gate } from './gate';
import { isHot } from './hot';
import { intercept } from './intercept';
import { forgetKept, isPrivate, keepDraft } from './kept';
import { Offer } from './offer';
import type { Place } from './place';
import { Release } from './release';
import { Strokes } from './strokes';

export interface PauseTools {
  site: Site;
  desk: Desk;
  ask(): Settings['ask'] | undefined;
  checkerBy(deadline: number): Checker | null;
  t: Translate;
  signal: AbortSignal;
}

export interface Pause {
  /** A verdict came or went. */
  refresh(): void;
  /** Asks about the draft in this box, else the one being written. Resolves to whether there is a question now. */
  ask(box?: HTMLElement): Promise<boolean>;
  /** Somebody writes in this box. */
  offer(box: HTMLElement): void;
  end(): void;
}

/** Starts listening for presses that publish. Has to come before every other listener of ours. */
export function startPause({ site, desk, ask, checkerBy, t, signal }: PauseTools): Pause {
  let notice: NoticeUi | undefined;

  function say(words: string, { boxes }: Place): void {
    hush();
    const anchor = boxes.find((box) => box.isConnected);
    if (!anchor) return;
    notice = createNotice({ anchor, t, signal, onClose: hush });
    notice.render({ text: t(words), close: t('card.close'), actions: [] });
  }
  function hush(): void {
    notice?.close();
    notice = undefined;
  }
  /** The question has gone with the focus; the box has it again, unless the page has found another place for it. */
  function refocus({ boxes }: Place): void {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      boxes.find((box) => box.isConnected)?.focus({ preventScroll: true });
  }

  const strokes = new Strokes();
  const release = new Release({
    site,
    again: (place) => say('prompt.again', place),
    changed: (place) => say('prompt.changed', place),
    pressed: refocus,
    passes: hush,
  });
  const gate = new Gate({
    ...{ site, desk, ask, checkerBy, strokes, release },
    asked: new Dismissals(),
    prompt: (anchor, handlers, giveBack) => createPrompt({ anchor, handlers, t, giveBack }),
    canKeep: (texts, judged) =>
      !isPrivate() &&
      isHot(
        texts,
        judged.flatMap(({ view }) => view.findings),
        new Date(),
      ),
    async keep(texts) {
      const id = await keepDraft(site.id, texts);
      return () => forgetKept(id);
    },
    openTips: (link) => void tell({ type: 'open-tips', link }),
    openOptions: () => void tell({ type: 'open-options' }),
  });
  const offer = new Offer({ t, notice: (anchor, onClose) => createNotice({ anchor, t, signal, onClose }) });
  intercept(site, gate, strokes, signal);

  return {
    refresh: () => gate.refresh(),
    async ask(box = desk.current()?.composer.box) {
      const root = box && site.composerAt(box)?.root;
      if (!root) return false;
      const sessions = desk.under(root);
      await Promise.all(sessions.map((session) => session.check()));
      const judged = sessions.flatMap((session) => session.judge(null, () => true) ?? []);
      return gate.askAbout(root, judged);
    },
    offer: (box) => void offer.make(box),
    end() {
      gate.end();
      hush();
    },
  };
}
