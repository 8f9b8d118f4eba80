/** Where the light and the card go: rectangles in, a point out. All lengths in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

const MARGIN = 8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function inside(point: Point, size: Size, viewport: Size): boolean {
  return (
    point.x >= 0 && point.y >= 0 && point.x + size.width <= viewport.width && point.y + size.height <= viewport.height
  );
}

/**
 * Corners where the light may sit, best first: under the box's end corner, beside it, above it; last the corner inside.
 * @param rtl the box is written right to left, so its end is on the left.
 */
export function lightSpots(anchor: Box, light: Size, viewport: Size, rtl: boolean): Point[] {
  const end = rtl ? anchor.left : anchor.right - light.width;
  const beside = rtl ? anchor.left - light.width - 4 : anchor.right + 4;
  const spots = [
    { x: end, y: anchor.bottom + 4 },
    { x: beside, y: anchor.bottom - light.height },
    { x: end, y: anchor.top - light.height - 4 },
    { x: end, y: anchor.bottom - light.height },
  ];
  const fitting = spots.filter((spot) => inside(spot, light, viewport));
  if (fitting.length > 0) return fitting;
  return [
    {
      x: clamp(end, 0, Math.max(0, viewport.width - light.width)),
      y: clamp(anchor.bottom + 4, 0, Math.max(0, viewport.height - light.height)),
    },
  ];
}

/** A place for the card: beside the box where there is room, else under or over it, always inside the viewport. */
export function cardPlace(
  anchor: Box,
  card: Size,
  viewport: Size,
  rtl: boolean,
  gap = MARGIN,
): Point & { maxHeight: number } {
  const room = {
    right: viewport.width - anchor.right - gap - MARGIN,
    left: anchor.left - gap - MARGIN,
    below: viewport.height - anchor.bottom - gap - MARGIN,
    above: anchor.top - gap - MARGIN,
  };
  const whole = Math.max(0, viewport.height - 2 * MARGIN);
  const alongside = clamp(
    anchor.top,
    MARGIN,
    Math.max(MARGIN, viewport.height - MARGIN - Math.min(card.height, whole)),
  );
  const sides = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const side = sides.find((name) => room[name] >= card.width);
  if (side) {
    const x = side === 'right' ? anchor.right + gap : anchor.left - gap - card.width;
    return { x: clamp(x, MARGIN, viewport.width - MARGIN - card.width), y: alongside, maxHeight: whole };
  }
  // Publish buttons sit at the end of the line under the box, so the card keeps to its start.
  const start = rtl ? anchor.right - card.width : anchor.left;
  const x = clamp(start, MARGIN, Math.max(MARGIN, viewport.width - card.width - MARGIN));
  const under = room.below >= Math.min(card.height, 240) || room.below >= room.above;
  // A box that fills the window leaves no room on any side: then the card may cover its end, but never leave the window.
  const maxHeight = clamp(under ? room.below : room.above, Math.min(160, whole), whole);
  const height = Math.min(card.height, maxHeight);
  const y = under ? anchor.bottom + gap : anchor.top - gap - height;
  return { x, y: clamp(y, MARGIN, Math.max(MARGIN, viewport.height - MARGIN - height)), maxHeight };
}
