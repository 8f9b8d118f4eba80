/** Light and card of one composer, drawn in a closed root of their own. Draws what it is given and reports presses. */
import { render } from 'preact';
import { createAnnouncer } from './announce';
import { Card } from './card';
import css from './card.css?inline';
import type { ComposerHandlers, ComposerUi, ComposerView } from './contract';
import { rememberFocus } from './focus';
import { createHost } from './host';
import { createKeys } from './keys';
import level from './level.css?inline';
import { Light } from './light';
import { createPlacer } from './placer';
import tokens from './tokens.css?inline';
import { step, toLookAt } from './view';
import { type Translate, WordsProvider } from './words';

export interface ComposerUiOptions {
  /** The compose box the light belongs to. It is measured, never changed. */
  anchor: HTMLElement;
  handlers: ComposerHandlers;
  /** `createI18n().t` of @wxt-dev/i18n. */
  t: Translate;
  /** Ends everything, as `destroy()` does. */
  signal: AbortSignal;
}

let made = 0;

/** Draws nothing until the first `render`. Never throws for what a page does to itself; a lost host is made again. */
export function createComposerUi({ anchor, handlers, t, signal }: ComposerUiOptions): ComposerUi {
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const headingId = `second-look-${++made}`;
  let view: ComposerView | undefined;
  let open = false;
  let current: string | undefined;
  let giveBack: (() => void) | undefined;

  const keys = createKeys(anchor, { isOpen: () => open, move, close: closeCard }, life.signal);
  const host = createHost(anchor, tokens + level + css, keys.inside, life.signal);
  host.mount.lang = t('lang');
  host.mount.dir = t('dir');
  const live = document.createElement('div');
  live.className = 'unseen';
  live.setAttribute('role', 'status');
  host.root.append(live);
  const announce = createAnnouncer((words) => (live.textContent = words), t, life.signal);
  life.signal.addEventListener('abort', () => render(null, host.mount));
  const placer = createPlacer(anchor, host, life.signal);

  const holdsFocus = (): boolean => host.root.activeElement !== null;
  const card = (): HTMLElement | null => host.mount.querySelector('.card');

  function draw(): void {
    if (!view || life.signal.aborted) return;
    const hadFocus = holdsFocus();
    render(
      <WordsProvider value={t}>
        <Light
          view={view}
          open={open}
          onPress={(byKey) => (open ? closeCard() : openCard(undefined, { focus: byKey }))}
        />
        {open && <Card {...{ view, current, headingId, handlers }} onMove={(by) => move(by)} onClose={closeCard} />}
      </WordsProvider>,
      host.mount,
    );
    placer.place();
    // A button that went away with its finding must not drop the focus of somebody working in the card.
    if (hadFocus && !holdsFocus()) card()?.focus({ preventScroll: true });
  }

  /** The finding shown: the one wanted where there still is one such, else the first. */
  function shownKey({ findings }: ComposerView, wanted: string | undefined): string | undefined {
    const [first] = toLookAt(findings);
    return findings.some(({ key }) => key === wanted) ? wanted : first?.key;
  }

  function openCard(key?: string, { focus = false }: { focus?: boolean } = {}): void {
    if (!view) return;
    if (!open) host.raise();
    open = true;
    current = shownKey(view, key ?? current);
    draw();
    if (!focus) return;
    if (!holdsFocus()) giveBack = rememberFocus(anchor);
    card()?.focus({ preventScroll: true });
  }

  function closeCard(): void {
    if (!open) return;
    const hadFocus = card()?.contains(host.root.activeElement) ?? false;
    open = false;
    draw();
    if (hadFocus) giveBack?.();
    giveBack = undefined;
  }

  function move(by: 1 | -1, focus = false): void {
    const next = view && step(toLookAt(view.findings), open ? current : undefined, by);
    openCard(next?.key, { focus });
  }

  return {
    render(next) {
      view = next;
      draw();
      announce(next);
    },
    openCard,
    closeCard,
    place: placer.place,
    destroy: () => life.abort(),
  };
}
