// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Box } from '../../src/ui/place';
import { intersection, visiblePart } from '../../src/ui/sight';

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

describe('what two boxes share', () => {
  it.each([
    ['apart', box(0, 0, 10, 10), box(20, 0, 30, 10), undefined],
    ['touching', box(0, 0, 10, 10), box(10, 0, 20, 10), undefined],
    ['empty', box(5, 5, 5, 5), box(0, 0, 10, 10), undefined],
    ['overlapping', box(0, 0, 10, 10), box(5, 5, 20, 20), box(5, 5, 10, 10)],
    ['inside', box(2, 2, 4, 4), box(0, 0, 10, 10), box(2, 2, 4, 4)],
  ])('%s', (_, a, b, shared) => {
    expect(intersection(a, b)).toEqual(shared);
    expect(intersection(b, a)).toEqual(shared);
  });
});

describe('what can be seen of a box', () => {
  const window = { width: 1000, height: 700 };
  let scroller: HTMLElement;
  let element: HTMLElement;

  function at(target: Element, place: Box): void {
    target.getBoundingClientRect = () => place as DOMRect;
  }

  beforeEach(() => {
    scroller = document.createElement('div');
    element = document.createElement('div');
    scroller.append(element);
    document.body.append(scroller);
    at(scroller, box(100, 100, 500, 300));
  });
  afterEach(() => scroller.remove());

  it('is what lies in the window', () => {
    at(element, box(-50, 600, 300, 2000));
    expect(visiblePart(element, window)).toEqual(box(0, 600, 300, 700));
  });

  it('is what lies in everything that scrolls round it', () => {
    scroller.style.overflow = 'auto';
    at(element, box(120, 120, 480, 5000));
    expect(visiblePart(element, window)).toEqual(box(120, 120, 480, 300));
  });

  it('is nothing when it has been scrolled away', () => {
    scroller.style.overflow = 'auto';
    at(element, box(120, 400, 480, 500));
    expect(visiblePart(element, window)).toBeUndefined();
  });
});
