/** What of a box can be seen, and what lies where the light would go. */
import type { Box, Point, Size } from './place';

const CONTROLS = 'button, a, input, textarea, select, [role="button"], [role="link"], [contenteditable="true"]';

/** What both boxes cover; undefined where they share nothing. */
export function intersection(a: Box, b: Box): Box | undefined {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : undefined;
}

/** The part of an element that neither the window nor anything that scrolls cuts off. */
export function visiblePart(element: Element, viewport: Size): Box | undefined {
  const start = element.getBoundingClientRect();
  let part = intersection(start, { left: 0, top: 0, right: viewport.width, bottom: viewport.height });
  for (let at = parentOf(element); at && part && at !== document.body; at = parentOf(at)) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow))
      part = intersection(part, at.getBoundingClientRect());
  }
  return part;
}

/** What lies there below our host, looked for through open shadow roots. */
function under({ x, y }: Point, host: Element): Element | undefined {
  let top = document.elementsFromPoint(x, y).find((element) => element !== host);
  for (;;) {
    const inner = top?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === top) return top;
    top = inner;
  }
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Is this part of the element on top at its middle or near one of its ends, or does another layer cover all of it? */
export function isOnTop(element: Element, part: Box, host: Element): boolean {
  const y = (part.top + part.bottom) / 2;
  return [part.left + 6, (part.left + part.right) / 2, part.right - 6].some((x) => {
    const top = under({ x, y }, host);
    return top !== undefined && (element.contains(top) || top.contains(element));
  });
}

/** Would something of this size, here, lie over a control of the page? */
export function coversControl({ x, y }: Point, { width, height }: Size, host: Element): boolean {
  const xs = [x + 1, x + width / 2, x + width - 1];
  const ys = [y + 1, y + height - 1];
  return xs.some((left) => ys.some((top) => under({ x: left, y: top }, host)?.closest(CONTROLS)));
}
