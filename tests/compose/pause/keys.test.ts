// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { write } from '../desk-rig';
import { clickOn, keyOn } from '../pause-rig';
import { box, onHome, post, rest } from './home';

/** Keys that are ours to the end, and no other. */

const home = onHome();

const ENTER = { key: 'Enter', code: 'Enter', ctrlKey: true };

test('a held key is ours until it comes up, and only that one', () => {
  write(box(), 'my patient');
  expect(keyOn(box(), 'keydown', ENTER)).toBe(false);
  expect(keyOn(box(), 'keydown', { ...ENTER, repeat: true })).toBe(false);
  expect(keyOn(box(), 'keypress', ENTER)).toBe(false);
  expect(keyOn(box(), 'keydown', { key: 'a', code: 'KeyA' })).toBe(true);
  expect(keyOn(box(), 'keyup', ENTER)).toBe(false);
  expect(keyOn(box(), 'keyup', ENTER)).toBe(true);
  expect(home.out).toEqual([]);
});

test('the key that answered does not reach the page as it repeats or comes up', () => {
  write(box(), 'my patient');
  clickOn(post());
  keyOn(document.body, 'keydown', { key: 'Escape', code: 'Escape' });
  home.rig.open()?.handlers.edit();
  expect(keyOn(box(), 'keyup', { key: 'Escape', code: 'Escape' })).toBe(false);
  expect(keyOn(box(), 'keydown', { key: 'Escape', code: 'Escape' })).toBe(true);
});

test('a key whose coming up was missed is not ours for ever', () => {
  write(box(), 'my patient');
  keyOn(box(), 'keydown', ENTER);
  home.rig.open()?.handlers.edit();
  rest();
  expect(keyOn(box(), 'keydown', ENTER)).toBe(true);
  expect(home.out).toEqual(['own: my patient']);
});
