// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeys } from '../../src/ui/keys';

let life: AbortController;
let box: HTMLElement;
let isOpen = true;
const heard: string[] = [];
const actions = { isOpen: () => isOpen, move: vi.fn(), close: () => (isOpen = false) };

/** As a person presses. @returns whether the page heard of it. */
function press(type: string, key: string, init: KeyboardEventInit = {}): boolean {
  heard.length = 0;
  const event = new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  box.dispatchEvent(event);
  return heard.length > 0;
}

beforeEach(() => {
  life = new AbortController();
  isOpen = true;
  box = document.createElement('div');
  document.body.replaceChildren(box);
  for (const type of ['keydown', 'keyup'])
    document.addEventListener(type, () => heard.push(type), { signal: life.signal });
  createKeys(box, actions, life.signal);
});

afterEach(() => life.abort());

test('an Escape that closes the card is ours until it has come up, and no longer', () => {
  expect(press('keydown', 'Escape')).toBe(false);
  expect(isOpen).toBe(false);
  expect(press('keydown', 'Escape', { repeat: true })).toBe(false);
  expect(press('keydown', 'a')).toBe(true);
  expect(press('keyup', 'Escape')).toBe(false);
  expect(press('keydown', 'Escape')).toBe(true);
  expect(press('keyup', 'Escape')).toBe(true);
});

test('one whose coming up was missed leaves nothing behind', () => {
  press('keydown', 'Escape');
  expect(press('keydown', 'Escape')).toBe(true);
  expect(press('keyup', 'Escape')).toBe(true);
});

test('with no card open Escape is the page’s', () => {
  isOpen = false;
  expect(press('keydown', 'Escape')).toBe(true);
});
