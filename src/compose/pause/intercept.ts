/**
 * The listeners that may stop an event: on the window, in the capture phase, from document_start, so that they are there
 * before the page's own (2026-11-22: stopping there stops the page completely, in Chromium and Firefox, under React 16 to
 * 19). They have to be added before every other listener of ours. An event that nobody trusted caused is none of ours.
 */
import type { Site } from '../../sites/site';
import { elementOf } from '../element';
import { type Press, pressOf } from './press';
import type { Strokes } from './strokes';

interface Gate {
  /** @returns whether the press has to be stopped. */
  press(press: Press): boolean;
  /** A press with a pointer begins at this element. */
  aim(element: Element): void;
  /** The focus leaves this element. */
  left(element: Element): void;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Listens until `signal` aborts. Whatever fails here, the event goes on to the page. */
export function intercept(site: Site, gate: Gate, strokes: Strokes, signal: AbortSignal): void {
  function on(type: string, isOurs: (event: Event) => boolean): void {
    const listener = (event: Event): void => {
      if (!event.isTrusted) return;
      try {
        if (isOurs(event)) stop(event);
      } catch {
        // Ours to bear: the page gets the event as if we were not there.
      }
    };
    window.addEventListener(type, listener, { capture: true, signal });
  }

  function publishes(event: Event): boolean {
    const press = pressOf(site, event);
    return press !== null && gate.press(press);
  }

  on('click', publishes);
  on('submit', publishes);
  on('keydown', (event) => {
    if (strokes.hears(event as KeyboardEvent)) return true;
    if (!publishes(event)) return false;
    strokes.take();
    return true;
  });
  for (const type of ['keypress', 'keyup']) on(type, (event) => strokes.hears(event as KeyboardEvent));
  for (const [type, hear] of [
    ['pointerdown', (element: Element) => gate.aim(element)],
    ['focusout', (element: Element) => gate.left(element)],
  ] as const) {
    on(type, (event) => {
      const element = elementOf(event);
      if (element) hear(element);
      return false;
    });
  }
}
