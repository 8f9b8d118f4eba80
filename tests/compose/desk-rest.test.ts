// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SITES } from '../../src/sites';
import { named, pagesOf, show } from '../sites/pages';
import { deskOn, focusIn, pressOn, settle, shown, startDesk, write } from './desk-rig';
import { countObservers } from './observers';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a box at rest', () => {
  test('is watched by nothing, though its light stays', async () => {
    const watching = countObservers();
    const { lights } = deskOn('home');
    focusIn(named('home'));
    write(named('home'), 'my patient');
    await settle();
    expect(watching()).toBe(2);
    pressOn(document.body);
    await settle();
    expect(shown(lights)).toEqual([['home', 'pause']]);
    expect(watching()).toBe(0);
    focusIn(named('home'));
    expect(watching()).toBe(2);
  });

  test('takes its light with it when Escape closes its dialog', async () => {
    const { lights } = deskOn('modal-over-home');
    focusIn(named('modal'));
    write(named('modal'), 'my patient');
    await settle();
    pressOn(named('home'));
    await settle();
    expect(shown(lights)).toContainEqual(['modal', 'pause']);
    named('dialog').remove();
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }));
    expect(shown(lights).map(([name]) => name)).not.toContain('modal');
  });
});

/** The same on every page of every site: whatever was touched, nothing runs on. */
describe.each(SITES)('$id', (site) => {
  test.each(pagesOf(site.id).map((page) => [page.file, page] as const))(
    '%s: nothing is polled or watched on',
    async (_, page) => {
      const watching = countObservers();
      show(page);
      const rig = startDesk(site);
      for (const { box } of site.composersIn(document.documentElement)) {
        focusIn(box);
        box.dispatchEvent(new Event('input', { bubbles: true }));
        await settle();
      }
      pressOn(document.body);
      await settle();
      expect(vi.getTimerCount()).toBe(0);
      expect(watching()).toBe(0);
      rig.end();
      expect(shown(rig.lights)).toEqual([]);
      expect(rig.drawn.size).toBe(0);
    },
  );
});
