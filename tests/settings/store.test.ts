import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '../../src/settings/parse';
import { checkerSettings, type Setup } from '../../src/settings/setup';
import {
  changePacks,
  changeSettings,
  readSettings,
  readSetup,
  watchSettings,
  watchSetup,
} from '../../src/settings/store';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('stored settings', () => {
  it('are the defaults before anything was stored', async () => {
    expect(await readSettings()).toEqual(parseSettings({}));
  });

  it('are the defaults when storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await readSettings()).toEqual(parseSettings({}));
  });

  it('come back as changed', async () => {
    await changeSettings(() => ({ marks: 'light-only' }));
    await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'x'] }));
    expect(await readSettings()).toMatchObject({ marks: 'light-only', sitesOff: ['x'] });
  });

  it('lose no change when several are made at once', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((site) => changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }))),
    );
    expect((await readSettings()).sitesOff).toEqual(['a', 'b', 'c']);
  });

  it('say when they could not be stored, and can be changed again after that', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeSettings(() => ({ marks: 'light-only' }))).rejects.toThrow('full');
    expect((await changeSettings(() => ({ marks: 'light-only' }))).marks).toBe('light-only');
  });
});

describe('watching settings', () => {
  it('hears changes, parsed, until it ends', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    watchSettings(({ marks }) => heard.push(marks), life.signal);
    await changeSettings(() => ({ marks: 'light-only' }));
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    await fakeBrowser.storage.local.set({ somethingElse: 1 });
    life.abort();
    await changeSettings(() => ({ marks: 'light-only' }));
    expect(heard).toEqual(['light-only', 'marks']);
  });
});

describe('watching the whole setup', () => {
  const life = new AbortController();

  it('hears of settings and packs in the very event that changed them, so in well under a second', async () => {
    const heard: Setup[] = [];
    watchSetup(await readSetup(), (setup) => heard.push(setup), life.signal);
    await changeSettings(() => ({ watched: ['rota'] }));
    expect(heard.at(-1)).toMatchObject({ settings: { watched: ['rota'] }, packs: [] });
    await changePacks(() => [{ name: 'mine', on: true, text: '{}' }]);
    expect(heard.at(-1)).toMatchObject({ settings: { watched: ['rota'] }, packs: [{ name: 'mine' }] });
    expect(heard).toHaveLength(2);
    life.abort();
    await changeSettings(() => ({ watched: [] }));
    expect(heard).toHaveLength(2);
  });

  it('is the defaults, and no policy, where storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
    const setup = await readSetup();
    expect(setup.settings).toEqual(parseSettings({}));
    expect(setup.packs).toEqual([]);
    expect(checkerSettings(setup).local).toBeUndefined();
  });

  it('does not wait for a policy that is slow to come, and hears of it when it does', async () => {
    let answer = (_: object): void => {};
    const slow = new Promise<object>((give) => {
      answer = give;
    });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(slow as never);
    await changeSettings(() => ({ watched: ['rota'] }));
    const first = await readSetup();
    expect(first).toMatchObject({ settings: { watched: ['rota'] }, policy: { organisation: '' } });
    const heard: Setup[] = [];
    watchSetup(first, (setup) => heard.push(setup), new AbortController().signal);
    answer({ organisation: 'Heron House' });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ settings: { watched: ['rota'] }, policy: { organisation: 'Heron House' } });
  });

  it('hears of what changed between the reading and the watching', async () => {
    const first = await readSetup();
    await changeSettings(() => ({ watched: ['rota'] }));
    const heard: Setup[] = [];
    watchSetup(first, (setup) => heard.push(setup), new AbortController().signal);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.settings.watched).toEqual(['rota']);
  });
});
