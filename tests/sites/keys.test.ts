// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { facebook } from '../../src/sites/facebook';
import type { Composer } from '../../src/sites/site';
import { x } from '../../src/sites/x';

const box = document.createElement('div');
const post: Composer = { box, editor: 'lexical', surface: 'post', root: box };
const comment: Composer = { ...post, surface: 'comment' };

function press(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: 'Enter', ...init });
}

describe('keys that publish', () => {
  test.each<[string, KeyboardEventInit]>([
    ['a line break', {}],
    ['Shift and Enter', { shiftKey: true }],
    ['an input method at work', { ctrlKey: true, isComposing: true }],
    ['an input method at work, as older browsers say it', { ctrlKey: true, keyCode: 229 }],
    ['another key', { key: 'b', ctrlKey: true }],
  ])('%s publishes nothing on X', (_, init) => {
    expect(x.publishesOnKey(press(init), post)).toBe(false);
  });

  test.each<[string, KeyboardEventInit]>([
    ['Control and Enter', { ctrlKey: true }],
    ['Command and Enter', { metaKey: true }],
    ['a key that is held', { ctrlKey: true, repeat: true }],
  ])('%s publishes a post on both sites', (_, init) => {
    expect(x.publishesOnKey(press(init), post)).toBe(true);
    expect(facebook.publishesOnKey(press(init), post)).toBe(true);
  });

  test('Enter alone is a line break in a Facebook post and publishes a comment', () => {
    expect(facebook.publishesOnKey(press({}), post)).toBe(false);
    expect(facebook.publishesOnKey(press({}), comment)).toBe(true);
    expect(facebook.publishesOnKey(press({ shiftKey: true }), comment)).toBe(false);
  });

  test('while names are offered, Enter picks one', () => {
    box.setAttribute('aria-activedescendant', 'third');
    expect(facebook.publishesOnKey(press({}), comment)).toBe(false);
    box.setAttribute('aria-activedescendant', '');
    expect(facebook.publishesOnKey(press({}), comment)).toBe(true);
    box.removeAttribute('aria-activedescendant');
  });
});
