/**
 * Puts the question in front of the page: a modal dialog in a closed root of ours. The top layer lies over whatever the
 * site has open, and everything under it is inert, so no focus trap of a site can call the focus back.
 */
import { render } from 'preact';
import { createHost } from './host';
import level from './level.css?inline';
import { Prompt } from './prompt';
import css from './prompt.css?inline';
import type { PromptHandlers, PromptUi, PromptView } from './prompt-contract';
import { themeBehind } from './theme';
import tokens from './tokens.css?inline';
import { type Translate, WordsProvider } from './words';

/**
 * A press with the mouse counts only so long after the question came (ms): the second half of a double press on the
 * site's own button must not answer it.
 */
const SHIELD = 350;
const FOCUSABLE = 'button, summary, a[href]';

export interface PromptUiOptions {
  /** The box being written in: the question takes its light or dark ground from what lies behind it. */
  anchor: HTMLElement;
  handlers: PromptHandlers;
  t: Translate;
  /** Gives the focus back to where somebody was writing. */
  giveBack(): void;
}

let made = 0;

/** @throws where it cannot be put in front: then nothing of it is left on the page. */
export function createPrompt({ anchor, handlers, t, giveBack }: PromptUiOptions): PromptUi {
  const life = new AbortController();
  const headingId = `second-look-prompt-${++made}`;
  const host = createHost(anchor, tokens + level + css, onKey, life.signal);
  const dialog = document.createElement('dialog');
  dialog.className = 'prompt';
  dialog.setAttribute('aria-labelledby', headingId);
  host.mount.className = `theme-${themeBehind(anchor)}`;
  host.mount.lang = t('lang');
  host.mount.dir = t('dir');
  host.mount.append(dialog);
  let shown = Number.POSITIVE_INFINITY;

  const isThere = (): boolean => !life.signal.aborted && host.element.isConnected && dialog.open;

  function focusFirst(): void {
    dialog.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  }

  /** Somebody has yet to read it. */
  function begin(): void {
    focusFirst();
    shown = performance.now();
  }

  /** Tab goes round inside: from the last thing to the first, and back. */
  function turn(event: KeyboardEvent): void {
    const all = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (one) => one.tagName === 'SUMMARY' || !one.closest('details:not([open])'),
    );
    const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    if (host.root.activeElement !== from && host.root.activeElement !== null) return;
    event.preventDefault();
    to?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Tab') turn(event);
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    handlers.edit();
  }

  /** A press that came with the question itself is not an answer to it. */
  function answers(act: () => void): (event?: Event) => void {
    return (event) => {
      const byPointer = event instanceof MouseEvent && event.detail > 0;
      if (!byPointer || performance.now() - shown >= SHIELD) act();
    };
  }
  const shielded: PromptHandlers = {
    ...handlers,
    edit: answers(handlers.edit),
    post: answers(handlers.post),
    dismiss: answers(handlers.dismiss),
    keep: answers(handlers.keep),
    unkeep: answers(handlers.unkeep),
  };

  function close(back: boolean): void {
    if (life.signal.aborted) return;
    // Taken off the page, not closed: closing would move the focus back into the box by itself.
    render(null, dialog);
    life.abort();
    if (back) giveBack();
  }

  function draw(view: PromptView): void {
    const had = host.root.activeElement;
    render(
      <WordsProvider value={t}>
        <Prompt view={view} headingId={headingId} handlers={shielded} />
      </WordsProvider>,
      dialog,
    );
    if (had && host.root.activeElement === null) focusFirst();
  }

  function show(): void {
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      handlers.edit();
    });
    dialog.addEventListener('close', () => !life.signal.aborted && handlers.edit());
    dialog.showModal();
    begin();
  }

  return {
    get isThere() {
      return isThere();
    },
    render(view, anew = false) {
      try {
        draw(view);
        if (!dialog.open) show();
        else if (anew) begin();
        if (!isThere()) throw new Error('the question cannot be put in front of this page');
      } catch (error) {
        close(true);
        throw error;
      }
    },
    close,
  };
}
