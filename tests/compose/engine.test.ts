import { beforeEach, expect, test, vi } from 'vitest';
import { Engine } from '../../src/compose/engine';
import { reportOf } from './desk-rig';

const { made, tried, kept } = vi.hoisted(() => ({
  made: [] as { settings: object; own: unknown }[],
  tried: [] as string[],
  kept: { outcomes: {} as Record<string, string> },
}));

vi.mock('../../src/packs/checker', () => ({
  preparingChecker: function* (settings: object, own: unknown) {
    yield;
    made.push({ settings, own });
    return { check: () => reportOf('clear') };
  },
}));
vi.mock('../../src/packs/own/try', () => ({
  parsePack: (name: string) => {
    if (name.startsWith('unreadable')) throw new Error(name);
    return { name };
  },
  usablePack: function* (text: string) {
    yield;
    tried.push(text);
    return text === 'broken' ? null : { name: text };
  },
}));
vi.mock('../../src/settings/tried-packs', () => ({
  outcomesOf: async (texts: string[]) => texts.map((text) => kept.outcomes[text] ?? 'untried'),
  noteOutcome: async (text: string, isUsable: boolean) => {
    kept.outcomes[text] = isUsable ? 'usable' : 'unusable';
  },
}));
vi.mock('../../src/compose/pause/kept', () => ({ isPrivate: () => false }));

const soon = () => performance.now() + 50;

beforeEach(() => {
  made.length = 0;
  tried.length = 0;
  kept.outcomes = {};
});

test('nothing is made until somebody needs it, and nobody can hurry that', () => {
  expect(new Engine().checkerBy(soon())).toBeNull();
  expect(made).toEqual([]);
});

test('what is being made is finished on the spot for a press, with the packs that were tried', async () => {
  kept.outcomes = { mine: 'usable', broken: 'unusable', 'unreadable now': 'usable' };
  const engine = new Engine();
  engine.use({ country: 'ie' }, ['mine', 'broken', 'unreadable now']);
  void engine.checker();
  await vi.waitFor(() => expect(engine.checkerBy(soon())).not.toBeNull());
  expect(made).toEqual([{ settings: { country: 'ie' }, own: [{ name: 'mine' }] }]);
  expect(await engine.checker()).toBe(engine.checkerBy(soon()));
  expect(tried).toEqual([]);
});

test('nobody waits for a pack that was never tried: it joins when it was, and is not tried again', async () => {
  kept.outcomes = { known: 'usable' };
  const onChange = vi.fn();
  const engine = new Engine(onChange);
  engine.use({}, ['known', 'mine', 'broken']);
  const first = await engine.checker();
  expect(made).toEqual([{ settings: {}, own: [{ name: 'known' }] }]);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(made.at(-1)).toEqual({ settings: {}, own: [{ name: 'known' }, { name: 'mine' }] });
  expect(await engine.checker()).not.toBe(first);
  expect(engine.checkerBy(soon())).toBe(await engine.checker());

  const next = new Engine(onChange);
  next.use({}, ['known', 'mine', 'broken']);
  await next.checker();
  expect(tried).toEqual(['mine', 'broken']);
  expect(onChange).toHaveBeenCalledOnce();
});

test('a pack that was tried under settings that are gone changes nothing', async () => {
  const onChange = vi.fn();
  const engine = new Engine(onChange);
  engine.use({}, ['mine']);
  const making = engine.checker();
  await making;
  engine.use({ country: 'nz' }, []);
  const now = await engine.checker();
  await vi.waitFor(() => expect(tried).toEqual(['mine']));
  await new Promise((next) => setTimeout(next));
  expect(await engine.checker()).toBe(now);
  expect(onChange).not.toHaveBeenCalled();
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
