// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { named, pagesOf, show } from '../sites/pages';
import { focusIn, pressOn, settle, shown, startDesk, write } from './desk-rig';

let rig: ReturnType<typeof startDesk>;

function on(file: string) {
  const page = pagesOf('x').find((one) => one.file === `x/${file}.html`);
  if (!page) throw new Error(`no page ${file}`);
  show(page);
  rig = startDesk();
  return rig;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  rig.end();
  vi.useRealTimers();
});

describe('what is never read', () => {
  test.each(['messages-old', 'messages-new', 'messages-with-a-borrowed-id', 'search-grok-articles'])(
    '%s',
    async (file) => {
      const { checker, checked, lights } = on(file);
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
    const { checker, lights } = on('home');
    await settle();
    expect(checker).not.toHaveBeenCalled();
    expect(lights).toEqual([]);
  });

  test('the live box under a dialog, while the dialog is used', async () => {
    const { checked } = on('modal-over-home');
    named('home').querySelector('[data-text]')?.replaceChildren('left lying about');
    focusIn(named('modal'));
    await settle();
    expect(checked).toEqual(['In the modal']);
  });
});

describe('a box in use', () => {
  test('is checked when the typing pauses, and once for the same words', async () => {
    const { checked, lights } = on('home');
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
    const { drawn } = on('home');
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
    const { checked } = on('home');
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
    const { lights, told } = on('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    write(named('home'), '');
    await settle();
    expect(shown(lights)).toEqual([]);
    expect(told.at(-1)).toBe('');
  });

  test('that could not be checked says so', async () => {
    const { lights } = on('home');
    focusIn(named('home'));
    write(named('home'), 'a broken patient');
    await settle();
    expect(shown(lights)).toEqual([['home', 'unchecked']]);
    expect(lights[0]?.views.at(-1)?.reason).toBe('error');
    write(named('home'), 'all well');
    await settle();
    expect(shown(lights)).toEqual([['home', 'clear']]);
  });

  test('a press on a mark opens the card there', async () => {
    const { lights } = on('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    named('home').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(lights[0]?.opened).toEqual(['confidentiality\npatient']);
  });

  test('a dismissed finding is gone, and stays gone for the same words', async () => {
    const { lights } = on('home');
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

describe('text that came without a focus', () => {
  test('is checked when a press reaches its dialog', async () => {
    const { checked, lights } = on('modal-over-home');
    write(named('modal'), 'my patient');
    await settle();
    expect(checked).toEqual(['my patient']);
    rig.desk.clear();
    checked.length = 0;
    pressOn(named('dialog'));
    await settle();
    expect(checked).toEqual(['my patient']);
    expect(shown(lights)).toEqual([['modal', 'pause']]);
  });

  test('is checked when a press reaches its publish control', async () => {
    const { checked } = on('home');
    pressOn(named('home-post'));
    await settle();
    expect(checked).toEqual(['Hello']);
  });

  test('every part of a thread is checked when one is used, with the parts before it', async () => {
    const { checked, lights } = on('thread-equal-ids');
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

describe('a box that is left', () => {
  test('loses a calm light, keeps one with something to look at', async () => {
    const { lights } = on('modal-over-home');
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
    const { checked, lights } = on('home');
    focusIn(named('home'));
    await settle();
    write(named('home'), 'my patient');
    pressOn(document.body);
    await settle();
    expect(checked).toEqual(['Hello', 'my patient']);
    expect(shown(lights)).toEqual([['home', 'pause']]);
  });

  test('and taken off the page is forgotten', async () => {
    const { lights, drawn, told } = on('home');
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
    on('home');
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
    const { lights, drawn, checked } = on('home');
    expect(added.mock.calls.length).toBeGreaterThan(5);
    for (const [, , options] of added.mock.calls) expect(options).toMatchObject({ signal: expect.any(AbortSignal) });
    added.mockRestore();
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    rig.end();
    expect(shown(lights)).toEqual([]);
    expect(drawn.size).toBe(0);
    focusIn(named('home'));
    write(named('home'), 'another patient');
    await settle();
    expect(checked).toEqual(['my patient']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('the popup hears of every draft on the page, touched or not', async () => {
  const { desk } = on('thread-numbered-ids');
  named('one').querySelector('[data-text]')?.replaceChildren('my patient');
  const summaries = await desk.summaries();
  expect(summaries.map(({ level, excerpt, surface }) => [level, excerpt, surface])).toEqual([
    ['pause', 'my patient', 'thread'],
    ['clear', 'Second', 'thread'],
  ]);
  expect(summaries[0]?.findings[0]).toMatchObject({ rule: 'confidentiality', quotes: ['patient'] });
});
