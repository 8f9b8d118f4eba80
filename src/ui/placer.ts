/** Keeps light and card beside their box, and hides them while the box itself cannot be seen. */
import type { Host } from './host';
import { type Box, cardPlace, lightSpots, type Point, type Size } from './place';
import { coversControl, isOnTop, visiblePart } from './sight';
import { themeBehind } from './theme';

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The card's size with nothing scrolled away; measured without unscrolling it. */
function wholeSize(card: HTMLElement): Size {
  const body = card.querySelector('.body');
  const away = [body, card].map((part) => (part ? part.scrollHeight - part.clientHeight : 0));
  return { width: card.offsetWidth, height: card.offsetHeight + Math.max(...away) };
}

function moveTo(element: HTMLElement, { x, y }: Point): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}

/** @returns `place()`, to be called after every drawing and whenever the box may have moved; nothing is watched here. */
export function createPlacer(anchor: HTMLElement, { element: host, mount }: Host, signal: AbortSignal) {
  function place(): void {
    const light = mount.querySelector<HTMLElement>('.light');
    if (signal.aborted || !light) return;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const box = visiblePart(anchor, viewport);
    const seen = box !== undefined && isOnTop(anchor, box, host);
    mount.className = `theme-${themeBehind(anchor)}${seen ? '' : ' away'}`;
    if (!seen) return;
    const rtl = getComputedStyle(anchor).direction === 'rtl';
    const size = { width: light.offsetWidth, height: light.offsetHeight };
    const spots = lightSpots(box, size, viewport, rtl);
    const spot = spots.find((candidate) => !coversControl(candidate, size, host)) ?? spots[0];
    if (spot) moveTo(light, spot);
    const card = mount.querySelector<HTMLElement>('.card');
    if (!card) return;
    const at = cardPlace(union(box, light.getBoundingClientRect()), wholeSize(card), viewport, rtl);
    card.style.maxHeight = `${at.maxHeight}px`;
    moveTo(card, at);
  }

  // The card grows when its reasons are unfolded.
  mount.addEventListener('toggle', place, { capture: true, signal });
  return { place };
}
