// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startCompose } from '../../src/compose/start';
import { x } from '../../src/sites/x';
import { named, pagesOf, show } from '../sites/pages';
import { focusIn, pressOn, reportOf, settle, write } from './desk-rig';

const { fake, lights, made } = vi.hoisted(() => {
  const listeners = {
    stored: [] as ((changes: object, area: string) => void)[],
    asked: [] as ((message: unknown) => unknown)[],
  };
  const runtime = {
    id: 'test' as string | undefined,
    sendMessage: (_: unknown): Promise<void> => Promise.resolve(),
    onMessage: {
      addListener: (heard: (message: unknown) => unknown) => listeners.asked.push(heard),
      removeListener() {},
    },
  };
  const storage = {
    reads: 0,
    get: (): Promise<object> => Promise.resolve({}),
  };
  return { fake: { runtime, storage, listeners }, lights: new Set<HTMLElement>(), made: [] as object[] };
});

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: fake.runtime,
    storage: {
      local: {
        get: () => {
          fake.storage.reads++;
          return fake.storage.get();
        },
      },
      onChanged: { addListener: (heard: () => void) => fake.listeners.stored.push(heard), removeListener() {} },
    },
  },
}));

vi.mock('../../src/packs/checker', () => ({
  preparingChecker: function* (settings: object) {
    yield;
    made.push(settings);
    return { check: () => reportOf('clear') };
  },
}));

vi.mock('../../src/ui/composer-ui', () => ({
  createComposerUi: ({ anchor }: { anchor: HTMLElement }) => ({
    render: () => lights.add(anchor),
    openCard() {},
    closeCard() {},
    place() {},
    destroy: () => lights.delete(anchor),
  }),
}));

const stored = (settings: object): void => {
  fake.storage.get = () => Promise.resolve({ settings });
};

async function useHomeBox(): Promise<void> {
  focusIn(named('home'));
  await settle();
  await vi.dynamicImportSettled();
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  const home = pagesOf('x').find(({ file }) => file === 'x/home.html');
  if (!home) throw new Error('no home page');
  show(home);
  stored({});
  fake.storage.reads = 0;
  fake.runtime.id = 'test';
  fake.runtime.sendMessage = () => Promise.resolve();
  fake.listeners.stored = [];
  fake.listeners.asked = [];
  made.length = 0;
});

afterEach(async () => {
  // The way the page side ends in life: the extension is gone when next somebody writes.
  fake.runtime.id = undefined;
  pressOn(document.body);
  focusIn(named('home'));
  await settle();
  expect(lights.size).toBe(0);
  vi.useRealTimers();
});

describe('a page of X', () => {
  test('nothing is read, not even the settings, until a composer is used', async () => {
    startCompose(x, (key: string) => key);
    pressOn(document.body);
    await settle();
    expect(fake.storage.reads).toBe(0);
    expect(made).toEqual([]);
  });

  test('a composer in use has a light', async () => {
    startCompose(x, (key: string) => key);
    await useHomeBox();
    expect(lights.size).toBe(1);
    expect(made).toHaveLength(1);
  });

  test('a site that is switched off is left alone, until it is switched on', async () => {
    stored({ sitesOff: ['x'] });
    startCompose(x, (key: string) => key);
    await useHomeBox();
    expect(made).toEqual([]);
    for (const heard of fake.listeners.stored) heard({ settings: { newValue: {} } }, 'local');
    await useHomeBox();
    expect(lights.size).toBe(1);
    for (const heard of fake.listeners.stored) heard({ settings: { newValue: { sitesOff: ['x'] } } }, 'local');
    expect(lights.size).toBe(0);
  });

  test('a sensitivity set elsewhere counts at once', async () => {
    startCompose(x, (key: string) => key);
    await useHomeBox();
    const high = { sensitivity: { disputes: 'high' } };
    for (const heard of fake.listeners.stored) heard({ settings: { newValue: high } }, 'local');
    await settle();
    expect(made.at(-1)).toMatchObject(high);
  });
});

describe('what may go wrong', () => {
  test('storage that refuses: the defaults', async () => {
    fake.storage.get = () => Promise.reject(new Error('no storage'));
    startCompose(x, (key: string) => key);
    await useHomeBox();
    expect(lights.size).toBe(1);
  });

  test('a background that cannot be reached', async () => {
    fake.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    startCompose(x, (key: string) => key);
    await useHomeBox();
    expect(lights.size).toBe(1);
  });

  test('the extension removed under a living page: everything of ours goes, the text stays', async () => {
    startCompose(x, (key: string) => key);
    await useHomeBox();
    fake.runtime.id = undefined;
    focusIn(named('home'));
    expect(lights.size).toBe(0);
    write(named('home'), 'still here');
    await useHomeBox();
    expect(lights.size).toBe(0);
    expect(named('home').textContent).toBe('still here');
  });
});

describe('the popup', () => {
  const ask = (message: unknown) => fake.listeners.asked.map((heard) => heard(message));

  test('hears nothing in answer to another message', () => {
    startCompose(x, (key: string) => key);
    const answers = ask({ type: 'verdict', level: 'clear', count: 0 });
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toBeUndefined();
  });

  test('hears of a draft nobody has touched, and of a site that is off', async () => {
    startCompose(x, (key: string) => key);
    const [first] = ask({ type: 'drafts' });
    await settle();
    expect(await first).toMatchObject({ site: 'x', off: false, drafts: [{ level: 'clear', excerpt: 'Hello' }] });
    for (const heard of fake.listeners.stored) heard({ settings: { newValue: { sitesOff: ['x'] } } }, 'local');
    expect(await ask({ type: 'drafts' })[0]).toEqual({ site: 'x', off: true, drafts: [], unknown: [], dismissed: [] });
  });
});
