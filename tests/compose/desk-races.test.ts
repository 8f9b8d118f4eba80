// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Checker, Draft } from '../../src/engine/types';
import { named } from '../sites/pages';
import { deskOn, findingOn, focusIn, pressOn, reportOf, settle, shown, write } from './desk-rig';
import { personal } from './pause-rig';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const typed = (box: HTMLElement) => personal(box, new InputEvent('input', { bubbles: true }));

describe('what comes while something else is going on', () => {
  test('settings that change during the very first check: its verdict is not kept', async () => {
    const { desk, checker, checked, lights } = deskOn('home');
    const made: (() => void)[] = [];
    const now = checker.getMockImplementation() as () => Promise<Checker>;
    checker.mockImplementation(() => new Promise((done) => made.push(() => done({ check: () => reportOf('clear') }))));
    write(named('home'), 'my patient');
    await settle();
    expect(made.length).toBeGreaterThan(0);
    checker.mockImplementation(now);
    desk.recheck();
    for (const done of made) done();
    await settle();
    expect(checked).toEqual(['my patient']);
    expect(shown(lights)).toEqual([['home', 'pause']]);
  });

  test('settings that change while the words of a finding stand alone: no painter draws once it was let go', async () => {
    const { desk, told, lights } = deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    const [light] = lights;
    light?.handlers.show(light.views.at(-1)?.findings[0]?.key ?? '');
    desk.recheck();
    await settle();
    await settle();
    expect(told).not.toContain('drawn too late');
  });

  test('a box whose focus never left, written in again after a press elsewhere', async () => {
    const { lights } = deskOn('home');
    const box = named('home');
    focusIn(box);
    write(box, 'All well');
    await settle();
    pressOn(document.documentElement);
    await settle();
    expect(shown(lights)).toEqual([]);
    write(box, 'All is well');
    typed(box);
    await settle();
    expect(shown(lights)).toEqual([['home', 'clear']]);
  });

  test('a box whose region grows as it is written in: what stands there by then is seen', async () => {
    const { checker } = deskOn('home');
    const drafts: Draft[] = [];
    checker.mockImplementation(async () => ({
      check(draft) {
        drafts.push(draft);
        return reportOf('clear');
      },
    }));
    const [region, tools] = [named('home-region'), document.querySelector('[data-testid="toolBar"]')];
    tools?.remove();
    focusIn(named('home'));
    await settle();
    region.append(tools as Element);
    document.querySelector('[data-testid="attachments"]')?.append(document.createElement('img'));
    write(named('home'), 'On the ward');
    await settle();
    expect(drafts.at(-1)).toMatchObject({ text: 'On the ward', attachments: ['image'] });
  });

  test('left while the words of one finding stand alone: the others have theirs again', async () => {
    const { checker, drawn, lights } = deskOn('home');
    checker.mockImplementation(async () => ({
      check: ({ text }) =>
        reportOf('pause', [
          findingOn('confidentiality', 2, text, 'patient'),
          findingOn('public-space', 2, text, 'ward'),
        ]),
    }));
    const box = named('home');
    focusIn(box);
    write(box, 'my patient on the ward');
    await settle();
    lights[0]?.handlers.show(lights[0].views.at(-1)?.findings[0]?.key ?? '');
    expect(drawn.get(box)).toEqual(['patient']);
    pressOn(document.documentElement);
    await settle();
    await settle();
    expect(drawn.get(box)).toEqual(['patient', 'ward']);
  });
});
