/** Keeps light and card beside their box, and hides them while the box itself cannot be seen. */
import type { Host } from './host';
import { type Box, cardPlace, lightSpots, type Point, type Size } from './place';
import { themeBehind } from './theme';

const CONTROLS = 'button, a, input, textarea, select, [role="button"], [role="link"], [contenteditable="true"]';

function under(x: number, y: number, host: Element): Element | undefined {
  return document.elementsFromPoint(x, y).find((element) => element !== host);
}

/** Is the box itself in the window and on top at its middle or one of its ends, or is another layer over all of it? */
function isSeen(anchor: HTMLElement, box: Box, host: Element): boolean {
  const y = (box.top + box.bottom) / 2;
  return [box.left + 6, (box.left + box.right) / 2, box.right - 6].some((x) => {
    const top = under(x, y, host);
    return top !== undefined && (anchor.contains(top) || top.contains(anchor));
  });
}

function coversControl(spot: Point, size: Size, host: Element): boolean {
  const xs = [spot.x + 1, spot.x + size.width / 2, spot.x + size.width - 1];
  const ys = [spot.y + 1, spot.y + size.height - 1];
  return xs.some((x) => ys.some((y) => under(x, y, host)?.closest(CONTROLS)));
}

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
  const scrolledAway = body ? body.scrollHeight - body.clientHeight : 0;
  return { width: card.offsetWidth, height: card.offsetHeight + scrolledAway };
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
    const box = anchor.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const seen = anchor.isConnected && box.width > 0 && isSeen(anchor, box, host);
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
