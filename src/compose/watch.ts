/**
 * The listeners of the page side: delegated, on the window, in the capture phase, so that they are there before the page's
 * own and need no look at the page itself. All of them end with one abort signal. None of them stops, holds or changes an
 * event: only pause/intercept.ts does.
 */
import type { Desk } from './desk';
import { elementOf } from './element';
import { guarded } from './guarded';

interface Watched {
  /** The desk, as soon as it may be used: settings are read when a composer is first touched. */
  desk(): Desk | null;
  /** Somebody is at this element. */
  touch(element: Element): void;
  onError(): void;
}

/** Starts listening until `signal` aborts. Costs nothing but the listeners until a composer is touched. */
export function watch({ desk, touch, onError }: Watched, signal: AbortSignal): void {
  function on<K extends keyof WindowEventMap>(
    type: K,
    act: (event: WindowEventMap[K], element: Element) => void,
  ): void {
    const listener = guarded((event: WindowEventMap[K]) => {
      const element = elementOf(event);
      if (element) act(event, element);
    }, onError);
    window.addEventListener(type, listener, { capture: true, passive: true, signal });
  }

  on('focusin', (_, element) => touch(element));
  on('pointerdown', (_, element) => touch(element));
  on('input', (event, element) => {
    const session = desk()?.at(element);
    // A press on a scroll bar leaves the box without taking its focus: whoever types on is back in it.
    if (session && (session.isInUse || !event.isTrusted)) session.touch();
    else touch(element);
  });
  on('compositionstart', (_, element) => {
    const session = desk()?.at(element);
    if (session) session.isComposing = true;
  });
  on('compositionend', (_, element) => {
    const session = desk()?.at(element);
    if (session) session.isComposing = false;
  });
  on('paste', (_, element) => desk()?.at(element)?.expectPaste());
  on('drop', (_, element) => desk()?.at(element)?.expectPaste());
  on('click', (event, element) => {
    if (event.isTrusted) desk()?.at(element)?.press(event.clientX, event.clientY);
  });
  on('scroll', () => desk()?.place());
  // Escape closes a dialog with no press and no focus to tell of it.
  on('keyup', (event) => {
    if (event.key === 'Escape') desk()?.place();
  });
  window.addEventListener(
    'resize',
    guarded(() => desk()?.place(), onError),
    { passive: true, signal },
  );
}
