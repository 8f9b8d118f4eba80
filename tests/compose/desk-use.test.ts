// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { named } from '../sites/pages';
import { deskOn, focusIn, settle, shown, write } from './desk-rig';
import { personal } from './pause-rig';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a box in use', () => {
  test('is checked when the typing pauses, and once for the same words', async () => {
    const { checked, lights } = deskOn('home');
    focusIn(named('home'));
    for (const text of ['a', 'a pa', 'a patient']) {
      write(named('home'), text);
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(checked).toEqual([]);
    await settle();
    named('home').dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(checked).toEqual(['a patient']);
    expect(shown(lights)).toEqual([['home', 'pause']]);
  });

  test('keeps its marks on the words while the check is still to come', async () => {
    const { drawn } = deskOn('home');
    const box = named('home');
    focusIn(box);
    write(box, 'my patient sang');
    await settle();
    expect(drawn.get(box)).toEqual(['patient']);
    write(box, 'Oh, my patient sang');
    await vi.advanceTimersByTimeAsync(40);
    expect(drawn.get(box)).toEqual(['patient']);
    write(box, 'Oh, my patxient sang');
    await vi.advanceTimersByTimeAsync(40);
    expect(drawn.get(box)).toEqual([]);
  });

  test('is left alone while an input method is at work', async () => {
    const { checked } = deskOn('home');
    const box = named('home');
    focusIn(box);
    await settle();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    write(box, 'n');
    write(box, 'に');
    await settle();
    expect(checked).toEqual(['Hello']);
    write(box, '日本');
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await settle();
    expect(checked).toEqual(['Hello', '日本']);
  });

  test('emptied, has no light', async () => {
    const { lights, told } = deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    write(named('home'), '');
    await settle();
    expect(shown(lights)).toEqual([]);
    expect(told.at(-1)).toBe('');
  });

  test('that could not be checked says so', async () => {
    const { lights } = deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'a broken patient');
    await settle();
    expect(shown(lights)).toEqual([['home', 'unchecked']]);
    expect(lights[0]?.views.at(-1)?.reason).toBe('error');
    write(named('home'), 'all well');
    await settle();
    expect(shown(lights)).toEqual([['home', 'clear']]);
  });

  test('a press of a person on a mark opens the card there', async () => {
    const { lights } = deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    named('home').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(lights[0]?.opened).toEqual([]);
    personal(named('home'), new MouseEvent('click', { bubbles: true }));
    expect(lights[0]?.opened).toEqual(['confidentiality\npatient']);
  });

  test('a dismissed finding is gone, and stays gone for the same words', async () => {
    const { lights } = deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    lights[0]?.handlers.dismiss('confidentiality\npatient');
    await settle();
    expect(shown(lights)).toEqual([['home', 'clear']]);
    write(named('home'), 'well, my patient');
    await settle();
    expect(shown(lights)).toEqual([['home', 'clear']]);
  });
});
