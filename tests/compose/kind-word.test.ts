import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Balance } from '../../src/compose/balance';
import { KindWord } from '../../src/compose/kind-word';
import type { ComposerView } from '../../src/ui/contract';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const view = (more: Partial<ComposerView> = {}): ComposerView => ({
  ...{ level: 'clear', participates: true, findings: [] },
  ...more,
});

describe('the encouraging word of one draft', () => {
  test.each<[string, Partial<ComposerView>]>([
    ['takes no part', { participates: false }],
    ['holds something to look at', { level: 'look' }],
    ['was not checked', { level: 'unchecked' }],
  ])('is not asked for where the draft %s', async (_, more) => {
    const ask = vi.fn(async () => true);
    expect(await new KindWord(ask).isGivenFor(view(more))).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  test('is asked for once, and stays while the draft joins in', async () => {
    const ask = vi.fn(async () => true);
    const word = new KindWord(ask);
    expect(word.on(view())).toEqual(view());
    expect(await word.isGivenFor(view())).toBe(true);
    expect(await word.isGivenFor(view())).toBe(false);
    expect(ask).toHaveBeenCalledOnce();
    expect(word.on(view())).toEqual(view({ encourages: true }));
    expect(word.on(view({ participates: false })).encourages).toBeUndefined();
    expect(word.on(view({ level: 'pause' })).encourages).toBeUndefined();
    word.forget();
    expect(word.on(view())).toEqual(view());
  });

  test('is not given where nobody can say', async () => {
    expect(await new KindWord(undefined).isGivenFor(view())).toBe(false);
    expect(await new KindWord(async () => false).isGivenFor(view())).toBe(false);
  });
});

describe('over all tabs', () => {
  beforeEach(() => fakeBrowser.reset());

  async function tab(isPrivate = false, isOn = true) {
    const onChange = vi.fn();
    const balance = new Balance(isPrivate);
    balance.isOn = isOn;
    await balance.follow(onChange, new AbortController().signal);
    return { balance, onChange };
  }

  test('it is said once a day, and nothing is checked anew for it', async () => {
    const tabs = [await tab(), await tab()];
    const given = await Promise.all(tabs.map(({ balance }) => balance.encourages()));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await (await tab()).balance.encourages()).toBe(false);
    for (const { onChange } of tabs) expect(onChange).not.toHaveBeenCalled();
  });

  test('it is said again on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23, 50) });
    const { balance } = await tab();
    expect(await balance.encourages()).toBe(true);
    expect(await balance.encourages()).toBe(false);
    vi.setSystemTime(new Date(2026, 10, 23, 8));
    expect(await balance.encourages()).toBe(true);
    vi.useRealTimers();
  });

  test.each([
    ['in a private window', true, true],
    ['where the balance is switched off', false, false],
  ])('it is not said, and nothing is stored, %s', async (_, isPrivate, isOn) => {
    expect(await (await tab(isPrivate, isOn)).balance.encourages()).toBe(false);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
