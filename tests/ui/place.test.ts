import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, cardPlace, lightSpots, type Size } from '../../src/ui/place';

const wide: Size = { width: 1280, height: 760 };
const light: Size = { width: 70, height: 24 };
const card: Size = { width: 332, height: 420 };
const box: Box = { left: 408, top: 54, right: 924, bottom: 150 };

const length = (most: number) => fc.integer({ min: 0, max: most });
const boxes = fc
  .tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: -500, max: 1500 }), length(1200), length(1200))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
const windows = fc.tuple(fc.integer({ min: 320, max: 2000 }), fc.integer({ min: 200, max: 1600 }));

describe('the light', () => {
  it('sits under the end of the box first, beside it next', () => {
    const [under, beside] = lightSpots(box, light, wide, false);
    expect(under).toEqual({ x: 854, y: 154 });
    expect(beside).toEqual({ x: 928, y: 126 });
  });

  it('is mirrored for a box written right to left', () => {
    expect(lightSpots(box, light, wide, true)[0]).toEqual({ x: 408, y: 154 });
  });

  it('skips spots outside the window', () => {
    const low = { ...box, top: 700, bottom: 758 };
    expect(lightSpots(low, light, wide, false)[0]).toEqual({ x: 928, y: 734 });
  });

  it('always has a spot wholly inside the window', () => {
    fc.assert(
      fc.property(boxes, windows, fc.boolean(), (anchor, [width, height], rtl) => {
        const spots = lightSpots(anchor, light, { width, height }, rtl);
        expect(spots.length).toBeGreaterThan(0);
        for (const { x, y } of spots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + light.width).toBeLessThanOrEqual(width);
          expect(y + light.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

describe('the card', () => {
  it('goes beside the box where there is room, on the side the text ends', () => {
    expect(cardPlace(box, card, wide, false)).toMatchObject({ x: 932, y: 54 });
    expect(cardPlace(box, card, wide, true)).toMatchObject({ x: 68, y: 54 });
  });

  it('goes under the box, at its start, where there is none', () => {
    const narrow = { width: 700, height: 760 };
    const middle = { left: 100, top: 54, right: 600, bottom: 150 };
    expect(cardPlace(middle, card, narrow, false)).toMatchObject({ x: 100, y: 158 });
    expect(cardPlace(middle, card, narrow, true)).toMatchObject({ x: 268, y: 158 });
  });

  it('goes over the box when the box is at the bottom of the window', () => {
    const low = { left: 20, top: 600, right: 600, bottom: 700 };
    const { y } = cardPlace(low, card, { width: 640, height: 720 }, false);
    expect(y + card.height).toBeLessThanOrEqual(low.top);
  });

  it('never leaves the window, and never covers a box that leaves room beside it', () => {
    fc.assert(
      fc.property(boxes, windows, length(900), fc.boolean(), (anchor, [width, height], tall, rtl) => {
        const size = { width: Math.min(332, width - 16), height: tall };
        const at = cardPlace(anchor, size, { width, height }, rtl);
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.x + size.width).toBeLessThanOrEqual(width);
        expect(at.y + Math.min(tall, at.maxHeight)).toBeLessThanOrEqual(height);
        const roomBeside = width - anchor.right >= size.width + 16 && anchor.right >= 0;
        if (roomBeside && !rtl) expect(at.x).toBeGreaterThanOrEqual(anchor.right);
      }),
    );
  });
});
