import { beforeEach, expect, test, vi } from 'vitest';
import { Engine } from '../../src/compose/engine';
import { reportOf } from './desk-rig';

const { made } = vi.hoisted(() => ({ made: [] as { settings: object; own: unknown }[] }));

vi.mock('../../src/packs/checker', () => ({
  preparingChecker: function* (settings: object, own: unknown) {
    yield;
    made.push({ settings, own });
    return { check: () => reportOf('clear') };
  },
}));

vi.mock('../../src/packs/own/try', () => ({
  usablePacks: function* (texts: string[]) {
    yield;
    return texts.filter((text) => text !== 'broken').map((name) => ({ name }));
  },
}));

const soon = () => performance.now() + 50;

beforeEach(() => {
  made.length = 0;
});

test('nothing is made until somebody needs it, and nobody can hurry that', () => {
  expect(new Engine().checkerBy(soon())).toBeNull();
  expect(made).toEqual([]);
});

test('what is being made is finished on the spot for a press, packs included', async () => {
  const engine = new Engine();
  engine.use({ country: 'ie' }, ['mine', 'broken']);
  void engine.checker();
  await vi.waitFor(() => expect(engine.checkerBy(soon())).not.toBeNull());
  expect(made).toEqual([{ settings: { country: 'ie' }, own: [{ name: 'mine' }] }]);
  expect(await engine.checker()).toBe(engine.checkerBy(soon()));
});

test('other settings make another, the same ones none', async () => {
  const engine = new Engine();
  const first = await engine.checker();
  engine.use({}, []);
  expect(await engine.checker()).toBe(first);
  engine.use({}, ['mine']);
  expect(engine.checkerBy(soon())).toBeNull();
  expect(await engine.checker()).not.toBe(first);
});
