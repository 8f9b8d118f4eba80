/** Joins the parts of the pause on one page. */
import type { Checker, Report } from '../../engine/types';
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
import { isSame, type Place, placeOf } from './place';
import type { Press } from './press';
import { Release } from './release';
import { Strokes } from './strokes';
import { Went } from './went';

export interface PauseTools {
  site: Site;
  desk: Desk;
  ask(): Settings['ask'] | undefined;
  checkerBy(deadline: number): Checker | null;
  /** A post went out: what kind each of its parts was. */
  published(parts: readonly Report['about'][]): void;
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
export function startPause({ site, desk, ask, checkerBy, published, t, signal }: PauseTools): Pause {
  let notice: NoticeUi | undefined;

  function say(words: string, { boxes }: Place): void {
    hush();
    const anchor = boxes.find((box) => box.isConnected) ?? document.body;
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

  /** What kind of post was about to go out: asked for at the press, as nothing may be left to ask a moment later. */
  let pressed: { texts: readonly string[]; about: readonly Report['about'][] } | undefined;
  const went = new Went(site, ({ texts }) => {
    if (pressed && isSame(pressed.texts, texts)) published(pressed.about);
  });

  const strokes = new Strokes();
  const release = new Release({
    site,
    again: (place) => say('prompt.again', place),
    changed: (place) => say('prompt.changed', place),
    pressed(place) {
      refocus(place);
      went.pressed(place);
    },
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
  const watched = {
    aim: (element: Element) => gate.aim(element),
    left: (element: Element) => gate.left(element),
    press(press: Press): boolean {
      const isStopped = gate.press(press);
      try {
        if (ask() !== undefined) note(press, isStopped);
      } catch {
        // Not counted then; what was ruled about the press holds.
      }
      return isStopped;
    },
  };
  function note({ root, control }: Press, isStopped: boolean): void {
    const place = placeOf(site, root, control);
    pressed = { texts: place.texts, about: desk.under(root).map(({ view }) => view?.about) };
    if (!isStopped) went.pressed(place);
  }
  intercept(site, watched, strokes, signal);

  return {
    refresh: () => gate.refresh(),
    async ask(box = desk.current()?.composer.box) {
      const root = box && site.composerAt(box)?.root;
      if (!root) return false;
      const sessions = desk.under(root);
      await Promise.all(sessions.map((session) => session.check()));
      return box.isConnected && gate.askAbout(root);
    },
    offer: (box) => void offer.make(box),
    end() {
      gate.end();
      went.end();
      hush();
    },
  };
}
