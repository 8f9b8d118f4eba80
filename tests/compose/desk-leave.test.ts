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

describe('a box that is left', () => {
  test('loses a calm light, keeps one with something to look at', async () => {
    const { lights } = deskOn('modal-over-home');
    focusIn(named('home'));
    write(named('home'), 'all well');
    await settle();
    expect(shown(lights)).toEqual([['home', 'clear']]);
    pressOn(document.body);
    expect(shown(lights)).toEqual([]);
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    pressOn(document.body);
    expect(shown(lights)).toEqual([['home', 'pause']]);
  });

  test('in the middle of a word is checked once more', async () => {
    const { checked, lights } = deskOn('home');
    focusIn(named('home'));
    await settle();
    write(named('home'), 'my patient');
    pressOn(document.body);
    await settle();
    expect(checked).toEqual(['Hello', 'my patient']);
    expect(shown(lights)).toEqual([['home', 'pause']]);
  });

  test('and taken off the page is forgotten', async () => {
    const { lights, drawn, told } = deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    named('home').remove();
    pressOn(document.body);
    expect(shown(lights)).toEqual([]);
    expect(drawn.size).toBe(0);
    expect(told.at(-1)).toBe('');
  });

  test('leaves no timer behind', async () => {
    deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    pressOn(document.body);
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the end', () => {
  test('leaves no listener, light, mark or timer', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const { lights, drawn, checked, end } = deskOn('home');
    expect(added.mock.calls.length).toBeGreaterThan(5);
    for (const [, , options] of added.mock.calls) expect(options).toMatchObject({ signal: expect.any(AbortSignal) });
    added.mockRestore();
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    end();
    expect(shown(lights)).toEqual([]);
    expect(drawn.size).toBe(0);
    focusIn(named('home'));
    write(named('home'), 'another patient');
    await settle();
    expect(checked).toEqual(['my patient']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
