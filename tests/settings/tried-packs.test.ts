import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteOutcome, outcomesOf } from '../../src/settings/tried-packs';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const manifest = (version: string) =>
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  manifest('1.0');
});

describe('how trying a pack went', () => {
  it('is remembered by what the pack holds, and nothing of the pack is kept', async () => {
    expect(await outcomesOf(['mine'])).toEqual(['untried']);
    await noteOutcome('mine', true);
    expect(await outcomesOf(['mine', 'mine, changed'])).toEqual(['usable', 'untried']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('mine');
  });

  it('is unusable only after a second failure: a busy machine may spoil the first', async () => {
    await noteOutcome('slow', false);
    expect(await outcomesOf(['slow'])).toEqual(['untried']);
    await noteOutcome('slow', false);
    expect(await outcomesOf(['slow'])).toEqual(['unusable']);
  });

  it('counts for one version of the extension', async () => {
    await noteOutcome('mine', true);
    manifest('1.1');
    expect(await outcomesOf(['mine'])).toEqual(['untried']);
  });

  it('loses nothing when several are noted at once, and does not grow for ever', async () => {
    const texts = Array.from({ length: 70 }, (_, at) => `pack ${at}`);
    await Promise.all(texts.map((text) => noteOutcome(text, true)));
    const outcomes = await outcomesOf(texts);
    expect(outcomes.filter((one) => one === 'usable')).toHaveLength(60);
    expect(outcomes.at(-1)).toBe('usable');
  });

  it.each([undefined, null, 'x', { by: '1.0', packs: 'x' }, { by: '1.0', packs: { a: 'x' } }])(
    'is unknown where %j is stored',
    async (tried) => {
      await fakeBrowser.storage.local.set({ tried });
      expect(await outcomesOf(['mine'])).toEqual(['untried']);
    },
  );

  it('is unknown, and never an error, where storage cannot be used', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk'));
    await noteOutcome('mine', true);
    expect(await outcomesOf(['mine'])).toEqual(['untried']);
  });
});
