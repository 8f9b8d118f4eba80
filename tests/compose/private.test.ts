// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SITES } from '../../src/sites';
import { everything, pagesOf, show } from '../sites/pages';
import { focusIn, pressOn, settle, startDesk } from './desk-rig';

/**
 * Every box of every page of every site is focused, pressed, written in and asked about: what the engine is given is the text
 * of the boxes that the page's first line names, and of no other.
 */

const EDITABLE = '[contenteditable], textarea, input:not([type="file"]), [role="textbox"]';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Puts a word into each box that no other box has. */
function fill(boxes: Element[]): string[] {
  return boxes.map((box, at) => {
    const word = `secretword${at}x`;
    if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) box.value = word;
    else box.innerHTML = `<div data-block="true"><span data-text="true">${word}</span></div>`;
    return word;
  });
}

describe.each(SITES)('$id', (site) => {
  const pages = pagesOf(site.id);

  test('has private boxes to be tested on', () => {
    const hidden = pages.filter((page) => Object.keys(page.expect.composers).length === 0);
    expect(hidden.length).toBeGreaterThanOrEqual(4);
  });

  test.each(pages)('$file: no word of any other box reaches the engine', async (page) => {
    show(page);
    const boxes = everything(EDITABLE);
    const words = fill(boxes);
    const { desk, checked, end } = startDesk(site);
    for (const box of boxes) {
      focusIn(box);
      pressOn(box);
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle();
    }
    for (const button of everything('button, [role="button"]')) {
      pressOn(button);
      await settle();
    }
    const asked = desk.summaries();
    await settle();
    await asked;
    end();
    const told = words.filter((word) => checked.some((text) => text.includes(word)));
    const ours = words.filter((_, at) => (boxes[at]?.getAttribute('data-name') ?? '') in page.expect.composers);
    expect(told).toEqual(ours);
  });
});
