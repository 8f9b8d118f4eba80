// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { named } from '../sites/pages';
import { deskOn, focusIn, pressOn, settle, shown, write } from './desk-rig';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const reasonOf = (lights: ReturnType<typeof deskOn>['lights']) => lights.at(-1)?.views.at(-1)?.reason;

test.each([
  ['renamed-box', 'renamed', 'site'],
  ['article', 'article', 'surface'],
])('%s: a light that says so, and not a word read', async (file, name, reason) => {
  const { desk, checked, checker, lights, told } = deskOn(file);
  focusIn(named(name));
  await settle();
  expect(shown(lights)).toEqual([[name, 'unchecked']]);
  expect(reasonOf(lights)).toBe(reason);
  expect(told.at(-1)).toBe('unchecked');
  expect(checked).toEqual([]);
  expect(checker).not.toHaveBeenCalled();
  expect(desk.unknown()).toMatchObject([{ reason }]);
  expect(desk.unknown()[0]?.shape).not.toContain('Private words');
});

test('the light goes when somebody goes elsewhere', async () => {
  const { lights, told } = deskOn('renamed-box');
  focusIn(named('renamed'));
  pressOn(document.body);
  expect(shown(lights)).toEqual([]);
  expect(told.at(-1)).toBe('');
});

test.each(['messages-old', 'messages-new', 'messages-with-a-borrowed-id', 'search-grok-articles'])(
  '%s: no light at all',
  async (file) => {
    const { desk, lights } = deskOn(file);
    for (const box of document.querySelectorAll('[contenteditable], textarea, input')) {
      focusIn(box);
      pressOn(box);
    }
    await settle();
    expect(lights).toEqual([]);
    expect(desk.unknown()).toEqual([]);
  },
);

test('a draft whose button is not known is read, and never called clear', async () => {
  const { lights, desk } = deskOn('renamed-button');
  focusIn(named('post'));
  write(named('post'), 'all well');
  await settle();
  expect(shown(lights)).toEqual([['post', 'unchecked']]);
  expect(reasonOf(lights)).toBe('publish');
  expect(desk.unknown()).toMatchObject([{ reason: 'publish' }]);
  write(named('post'), 'my patient');
  await settle();
  expect(shown(lights)).toEqual([['post', 'pause']]);
});
