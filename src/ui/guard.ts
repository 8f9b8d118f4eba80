/**
 * Keeps what happens in our own roots to ourselves. X and Facebook answer single letters, trap the focus in their
 * dialogs (2026-11-22: react-native-web's modal listens for `focus` on the document, captured) and close layers on a
 * press outside them. Events that start in a closed root reach the page with our host as their target; the window's
 * capture phase is the only place before the page's own listeners, so they are stopped there. Default actions (a link
 * opening, Tab moving, details folding) are not touched by that, only presses of buttons have to be passed on by hand.
 */
import { relay } from './trusted';

const CONTAINED = [
  ...['keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'copy', 'cut', 'paste', 'beforeinput', 'input'],
] as const;

export interface OwnRoot {
  root: ShadowRoot;
  /** A key pressed inside the root. */
  onKey(event: KeyboardEvent): void;
}

const own = new Map<EventTarget, OwnRoot>();
const holders = new Set<AbortSignal>();
let listening: AbortController | undefined;

function buttonUnder(event: MouseEvent, root: ShadowRoot): HTMLButtonElement | null {
  const byKey = event.detail === 0;
  const element = byKey ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  return element?.closest('button') ?? null;
}

function passOn(event: Event, { root, onKey }: OwnRoot): void {
  if (!event.isTrusted) return;
  // Pressing a button of ours must not take the focus from the box somebody is writing in.
  if (event.type === 'mousedown') event.preventDefault();
  if (event.type === 'keydown') onKey(event as KeyboardEvent);
  if (event.type !== 'click') return;
  const press = event as MouseEvent;
  const button = buttonUnder(press, root);
  const copy = new MouseEvent('click', { bubbles: true, cancelable: true, detail: press.detail });
  if (button) relay(() => button.dispatchEvent(copy));
}

function stop(event: Event): void {
  const owner = event.target && own.get(event.target);
  if (!owner) return;
  event.stopImmediatePropagation();
  passOn(event, owner);
}

/**
 * Guards for as long as any of the signals given to it lives; safe to call again. The page side may call it at
 * document_start, so that ours is the first listener on the window; drawing a light calls it at the latest.
 */
export function guardEvents(signal: AbortSignal): void {
  if (signal.aborted) return;
  holders.add(signal);
  signal.addEventListener('abort', () => {
    holders.delete(signal);
    if (holders.size > 0) return;
    listening?.abort();
    listening = undefined;
  });
  if (listening) return;
  listening = new AbortController();
  for (const type of CONTAINED) window.addEventListener(type, stop, { capture: true, signal: listening.signal });
}

/** Takes a host under guard until `signal` aborts. */
export function guardRoot(host: Element, owner: OwnRoot, signal: AbortSignal): void {
  own.set(host, owner);
  signal.addEventListener('abort', () => own.delete(host));
}
