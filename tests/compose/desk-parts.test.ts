// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { named } from '../sites/pages';
import { deskOn, focusIn, pressOn, settle, shown, write } from './desk-rig';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('text that came without a focus', () => {
  test('is checked when a press reaches its dialog', async () => {
    const { desk, checked, lights } = deskOn('modal-over-home');
    write(named('modal'), 'my patient');
    await settle();
    expect(checked).toEqual(['my patient']);
    desk.clear();
    checked.length = 0;
    pressOn(named('dialog'));
    await settle();
    expect(checked).toEqual(['my patient']);
    expect(shown(lights)).toEqual([['modal', 'pause']]);
  });

  test('is checked when a press reaches its publish control', async () => {
    const { checked } = deskOn('home');
    pressOn(named('home-post'));
    await settle();
    expect(checked).toEqual(['Hello']);
  });

  test('every part of a thread is checked when one is used, with the parts before it', async () => {
    const { checked, lights } = deskOn('thread-equal-ids');
    named('one').querySelector('[data-text]')?.replaceChildren('my patient');
    focusIn(named('two'));
    await settle();
    expect([...checked].sort()).toEqual(['Second', 'my patient']);
    expect(shown(lights).sort()).toEqual([
      ['one', 'pause'],
      ['two', 'clear'],
    ]);
  });
});

test('a part says anew what it gives away when a part before it is written on', async () => {
  const { checked } = deskOn('thread-equal-ids');
  focusIn(named('one'));
  await settle();
  checked.length = 0;
  write(named('one'), 'Somebody new');
  await settle();
  expect(checked).toEqual(['Somebody new', 'Second']);
  write(named('one'), 'Somebody new');
  await settle();
  expect(checked).toHaveLength(2);
});

test('the popup hears of every draft on the page, touched or not', async () => {
  const { desk } = deskOn('thread-numbered-ids');
  named('one').querySelector('[data-text]')?.replaceChildren('my patient');
  const summaries = await desk.summaries();
  expect(summaries.map(({ level, excerpt, surface }) => [level, excerpt, surface])).toEqual([
    ['pause', 'my patient', 'thread'],
    ['clear', 'Second', 'thread'],
  ]);
  expect(summaries[0]?.findings[0]).toMatchObject({ rule: 'confidentiality', quotes: ['patient'] });
});
