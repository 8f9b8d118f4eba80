import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parse';
import { exportText, readTransfer } from '../../src/settings/transfer';

const now = parseSettings({ version: 2, sitesOn: ['bluesky'], welcomed: true });
const chosen = parseSettings({
  version: 2,
  watched: ['rota'],
  profile: { country: 'nz', town: 'Wyremoor' },
  sitesOn: ['reddit'],
});
const packs = [{ name: 'mine', on: false, text: '{"name":"mine"}' }];

describe('settings as a file', () => {
  it('come back as they were, but for the sites a browser asks about itself', () => {
    const read = readTransfer(exportText(chosen, packs), now);
    expect(read).toEqual({ settings: { ...chosen, sitesOn: ['bluesky'], welcomed: true }, packs, ignored: [] });
  });

  it('of an earlier version are brought up to date', () => {
    const text = JSON.stringify({ secondLook: 1, settings: { version: 1, country: 'ie' } });
    expect(readTransfer(text, now)).toMatchObject({ settings: { profile: { country: 'ie' } }, ignored: [] });
  });

  it('name what could not be read', () => {
    const settings = {
      version: 2,
      marks: 'sparkles',
      sensitivity: { disputes: 'low' },
      profile: { town: 7 },
      colour: 'red',
    };
    const read = readTransfer(JSON.stringify({ secondLook: 2, settings }), now);
    expect(read).toMatchObject({
      ignored: ['marks', 'profile', 'colour'],
      settings: { sensitivity: { disputes: 'low' } },
    });
  });

  it.each([
    ['{', 'notJson'],
    ['[]', 'notOurs'],
    ['{"name":"a pack"}', 'notOurs'],
    ['{"secondLook":2,"settings":[]}', 'notOurs'],
    [' '.repeat(3_000_001), 'tooLarge'],
  ])('%.20s… is not one: %s', (text, problem) => {
    expect(readTransfer(text, now)).toBe(problem);
  });

  it('never throw, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (settings, list) => {
        const read = readTransfer(JSON.stringify({ secondLook: 2, settings, packs: list }), now);
        if (typeof read !== 'string') expect(parseSettings(read.settings)).toEqual(read.settings);
      }),
      { numRuns: 500 },
    );
  });
});
