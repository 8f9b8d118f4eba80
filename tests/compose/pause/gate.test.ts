// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../src/settings/schema';
import { x } from '../../../src/sites/x';
import { named, pagesOf, show } from '../../sites/pages';
import { write } from '../desk-rig';
import { clickOn, type Engine, keyOn, startPauseRig } from '../pause-rig';

let rig: ReturnType<typeof startPauseRig>;
/** What the page itself published, and by which kind of event. */
let out: string[];

const box = () => named('home');
const post = () => named('home-post');
const text = () => box().textContent ?? '';
const rest = (ms = 400) => vi.advanceTimersByTime(ms);

/** The page's own part: its button and its shortcut publish whatever the box holds. */
function publishes(event: Event): void {
  const isKey = event.type === 'keydown' && (event as KeyboardEvent).ctrlKey;
  const isPost = event.type === 'click' && post().contains(event.target as Node);
  if (isKey || isPost) out.push(`${event.isTrusted ? 'own' : 'replay'}: ${text()}`);
}

beforeEach(() => {
  vi.useFakeTimers();
  const page = pagesOf('x').find(({ file }) => file === 'x/home.html');
  if (!page) throw new Error('no home page');
  show(page);
  out = [];
  rig = startPauseRig(x);
  for (const type of ['click', 'keydown']) document.addEventListener(type, publishes);
});

afterEach(() => {
  for (const type of ['click', 'keydown']) document.removeEventListener(type, publishes);
  rig.end();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('what is held', () => {
  const CALM = 'Kettle on';
  test.each<[Settings['ask'], Engine, string, boolean]>([
    ['pause', 'whole', CALM, false],
    ['pause', 'whole', 'a smile', false],
    ['pause', 'whole', 'my patient', true],
    ['pause', 'whole', 'his number', true],
    ['severe', 'whole', 'my patient', false],
    ['severe', 'whole', 'his number', true],
    ['never', 'whole', 'his number', false],
    ['always', 'whole', CALM, true],
    ['always', 'whole', 'a smile', true],
    ['pause', 'absent', 'his number', false],
    ['always', 'absent', 'his number', false],
    ['pause', 'throws', 'his number', false],
    ['always', 'throws', CALM, false],
    ['pause', 'endless', 'my patient', false],
    ['pause', 'endless', 'his number', true],
    ['severe', 'half', 'his number', true],
    ['always', 'half', CALM, false],
    ['never', 'half', 'his number', false],
  ])('asking %s, an engine that is %s: "%s" is held: %s', (ask, engine, words, isHeld) => {
    rig.state.ask = ask;
    rig.state.engine = engine;
    write(box(), words);
    clickOn(post());
    expect(rig.open() !== undefined).toBe(isHeld);
    expect(out).toEqual(isHeld ? [] : [`own: ${words}`]);
  });

  test('nothing where the site is off or the settings are not known', () => {
    rig.state.ask = undefined;
    write(box(), 'his number');
    clickOn(post());
    expect(out).toEqual(['own: his number']);
  });

  test('nothing where no question can be put in front of the page', () => {
    rig.state.canAsk = false;
    write(box(), 'his number');
    clickOn(post());
    expect(out).toEqual(['own: his number']);
  });

  test('no press that nobody trusted made', () => {
    write(box(), 'his number');
    post().click();
    expect(out).toEqual(['replay: his number']);
    expect(rig.open()).toBeUndefined();
  });

  test('no press on a control that may not be pressed, nor a key of an input method', () => {
    write(box(), 'his number');
    keyOn(box(), 'keydown', { key: 'Enter', ctrlKey: true, isComposing: true });
    post().setAttribute('aria-disabled', 'true');
    clickOn(post());
    expect(rig.open()).toBeUndefined();
  });
});

describe('what becomes of it', () => {
  function held(words = 'my patient') {
    write(box(), words);
    clickOn(post());
    rest();
    const question = rig.open();
    if (!question) throw new Error('nothing was asked');
    return question;
  }

  test('edited on: nothing happened, and the next press passes', () => {
    held().handlers.edit();
    rest();
    expect(out).toEqual([]);
    expect(rig.questions[0]?.closed).toBe(true);
    clickOn(post());
    expect(out).toEqual(['own: my patient']);
    expect(rig.questions).toHaveLength(1);
  });

  test('posted anyway: once, and the same press again is not another', () => {
    held().handlers.post();
    expect(out).toEqual(['replay: my patient']);
    rest(600);
    clickOn(post());
    keyOn(box(), 'keydown', { key: 'Enter', ctrlKey: true });
    expect(out).toEqual(['replay: my patient']);
  });

  test('posted anyway, but the post is still there: after a while the next press passes', () => {
    held().handlers.post();
    rest(1400);
    expect(rig.said).not.toContain('again');
    rest(200);
    expect(rig.said).toContain('again');
    clickOn(post());
    expect(out).toEqual(['replay: my patient', 'own: my patient']);
    rest(2000);
  });

  test('the page says that it is sending: nobody is told to press again', () => {
    held().handlers.post();
    const busy = document.createElement('div');
    busy.setAttribute('aria-busy', 'true');
    post().closest('[data-testid="toolBar"]')?.parentElement?.append(busy);
    rest(5000);
    expect(rig.said).not.toContain('again');
    busy.remove();
    rest(10_000);
  });

  test('not a problem here: posted, and quiet about these words from then on', () => {
    held().handlers.dismiss();
    expect(out).toEqual(['replay: my patient']);
    write(box(), 'my patient, once more');
    rest(2000);
    clickOn(post());
    expect(out.at(-1)).toBe('own: my patient, once more');
  });

  test('other words ask again, the same ones do not', () => {
    held().handlers.edit();
    rest();
    write(box(), 'well, my patient');
    clickOn(post());
    expect(out).toEqual(['own: well, my patient']);
    write(box(), 'my patient from Larkfield');
    clickOn(post());
    expect(out).toHaveLength(1);
    expect(rig.open()).toBeDefined();
  });

  test('changed under the question: asked about as it is now, before it goes', () => {
    const question = held();
    write(box(), 'my patient from Larkfield');
    question.handlers.post();
    expect(out).toEqual([]);
    expect(question.views.at(-1)?.findings.flatMap(({ spans }) => spans.map(({ quote }) => quote))).toContain(
      'Larkfield',
    );
    question.handlers.post();
    expect(out).toEqual(['replay: my patient from Larkfield']);
  });

  test('changed while the focus leaves: nothing is pressed', () => {
    write(box(), 'my patient');
    keyOn(box(), 'keydown', { key: 'Enter', ctrlKey: true });
    rig.open()?.handlers.post();
    write(box(), 'something else');
    rest(300);
    expect(out).toEqual([]);
    expect(rig.said).toEqual(['changed']);
  });

  test('the control made anew while the question is open', () => {
    const question = held();
    const old = post();
    const fresh = old.cloneNode(true) as HTMLElement;
    old.replaceWith(fresh);
    question.handlers.post();
    expect(out).toEqual(['replay: my patient']);
  });

  test('the control gone: the next press passes', () => {
    const question = held();
    const { parentElement } = post();
    const old = post();
    old.setAttribute('aria-disabled', 'true');
    question.handlers.post();
    expect(out).toEqual([]);
    expect(rig.said).toEqual(['again']);
    old.removeAttribute('aria-disabled');
    expect(parentElement?.contains(old)).toBe(true);
    clickOn(post());
    expect(out).toEqual(['own: my patient']);
    rest(2000);
  });

  test('the page takes the question away: the next press passes', () => {
    held().isThere = false;
    clickOn(post());
    expect(out).toEqual(['own: my patient']);
  });

  test('a double press asks once and publishes nothing', () => {
    write(box(), 'my patient');
    clickOn(post());
    clickOn(post(), 2);
    expect(rig.questions).toHaveLength(1);
    expect(out).toEqual([]);
  });

  test('a double press on "Keep editing" is no press on what lies beneath', () => {
    held().handlers.edit();
    rest(100);
    clickOn(post(), 2);
    expect(out).toEqual([]);
  });

  test('kept till tomorrow: exactly what stands there, shown as it is kept, and taken back', async () => {
    const question = held();
    question.handlers.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(rig.kept).toEqual([['my patient']]);
    expect(question.views.at(-1)?.kept).toEqual(['my patient']);
    question.handlers.unkeep();
    await vi.advanceTimersByTimeAsync(0);
    expect(rig.kept).toEqual([]);
    expect(question.views.at(-1)?.kept).toBeUndefined();
  });

  test('pressed twice, it is kept once', async () => {
    const question = held();
    question.handlers.keep();
    question.handlers.keep();
    await vi.advanceTimersByTimeAsync(0);
    question.handlers.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(rig.kept).toEqual([['my patient']]);
  });

  test('what could not be taken back is still shown as kept', async () => {
    const question = held();
    question.handlers.keep();
    await vi.advanceTimersByTimeAsync(0);
    rig.state.keeps = false;
    question.handlers.unkeep();
    await vi.advanceTimersByTimeAsync(0);
    expect(question.views.at(-1)?.kept).toEqual(['my patient']);
    rig.state.keeps = true;
    question.handlers.unkeep();
    await vi.advanceTimersByTimeAsync(0);
    expect(question.views.at(-1)?.kept).toBeUndefined();
  });

  test('the page goes on to another place: the question goes with its box', () => {
    held();
    named('home-region').remove();
    rig.gate.refresh();
    expect(rig.open()).toBeUndefined();
  });

  test('the box made anew with the same words: the question stays, and the answer counts', () => {
    const question = held();
    const fresh = named('home-region').cloneNode(true) as HTMLElement;
    named('home-region').replaceWith(fresh);
    rig.gate.refresh();
    question.handlers.post();
    rest(300);
    expect(out).toEqual(['replay: my patient']);
  });

  test('that cannot be kept: said, and everything else still works', async () => {
    const question = held();
    rig.state.keeps = false;
    question.handlers.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(question.views.at(-1)).toMatchObject({ couldNotKeep: true, canKeep: false });
    question.handlers.post();
    expect(out).toEqual(['replay: my patient']);
  });
});

describe('asked for', () => {
  test('there is a question now, also where one was there already', () => {
    write(box(), 'my patient');
    const root = named('home-region');
    expect(rig.gate.askAbout(root)).toBe(true);
    expect(rig.gate.askAbout(root)).toBe(true);
    expect(rig.questions).toHaveLength(1);
    expect(rig.open()?.views.at(-1)?.kind).toBe('warns');
  });

  test('nothing written, or nothing that can be checked: no question', () => {
    write(box(), '');
    expect(rig.gate.askAbout(named('home-region'))).toBe(false);
    write(box(), 'my patient');
    rig.state.engine = 'throws';
    expect(rig.gate.askAbout(named('home-region'))).toBe(false);
  });
});

describe('keys', () => {
  const ENTER = { key: 'Enter', code: 'Enter', ctrlKey: true };

  test('a held key is ours until it comes up, and only that one', () => {
    write(box(), 'my patient');
    expect(keyOn(box(), 'keydown', ENTER)).toBe(false);
    expect(keyOn(box(), 'keydown', { ...ENTER, repeat: true })).toBe(false);
    expect(keyOn(box(), 'keypress', ENTER)).toBe(false);
    expect(keyOn(box(), 'keydown', { key: 'a', code: 'KeyA' })).toBe(true);
    expect(keyOn(box(), 'keyup', ENTER)).toBe(false);
    expect(keyOn(box(), 'keyup', ENTER)).toBe(true);
    expect(out).toEqual([]);
  });

  test('the key that answered does not reach the page as it repeats or comes up', () => {
    write(box(), 'my patient');
    clickOn(post());
    keyOn(document.body, 'keydown', { key: 'Escape', code: 'Escape' });
    rig.open()?.handlers.edit();
    expect(keyOn(box(), 'keyup', { key: 'Escape', code: 'Escape' })).toBe(false);
    expect(keyOn(box(), 'keydown', { key: 'Escape', code: 'Escape' })).toBe(true);
  });

  test('a key whose coming up was missed is not ours for ever', () => {
    write(box(), 'my patient');
    keyOn(box(), 'keydown', ENTER);
    rig.open()?.handlers.edit();
    rest();
    expect(keyOn(box(), 'keydown', ENTER)).toBe(true);
    expect(out).toEqual(['own: my patient']);
  });
});
