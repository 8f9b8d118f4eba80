// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { named } from '../sites/pages';
import { deskOn, focusIn, pressOn, settle } from './desk-rig';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what is never read', () => {
  test.each(['messages-old', 'messages-new', 'messages-with-a-borrowed-id', 'search-grok-articles'])(
    '%s',
    async (file) => {
      const { checker, checked, lights } = deskOn(file);
      for (const element of document.querySelectorAll<HTMLElement>('[contenteditable], textarea, input, button')) {
        focusIn(element);
        pressOn(element);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await settle();
      expect(checked).toEqual([]);
      expect(checker).not.toHaveBeenCalled();
      expect(lights).toEqual([]);
    },
  );

  test('a page nobody touches', async () => {
    const { checker, lights } = deskOn('home');
    await settle();
    expect(checker).not.toHaveBeenCalled();
    expect(lights).toEqual([]);
  });

  test('the live box under a dialog, while the dialog is used', async () => {
    const { checked } = deskOn('modal-over-home');
    named('home').querySelector('[data-text]')?.replaceChildren('left lying about');
    focusIn(named('modal'));
    await settle();
    expect(checked).toEqual(['In the modal']);
  });
});
