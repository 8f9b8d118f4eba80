import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/engine/types';
import { checkerSettings, isSiteOff, parseSettings } from '../../src/settings/parse';
import { SETTINGS_VERSION } from '../../src/settings/schema';

const defaults = parseSettings(undefined);
const chosen = {
  version: 1,
  sensitivity: {
    confidentiality: 'high',
    'public-space': 'low',
    disputes: 'off',
    'self-promotion': 'normal',
    copyright: 'low',
  },
  marks: 'light-only',
  sitesOff: ['facebook'],
  sitesOn: ['mastodon:social.example'],
  ask: 'severe',
  country: 'ie',
};

describe('settings that cannot be read', () => {
  it.each([undefined, null, 0, 'text', [], [chosen], true])('%j: the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(defaults);
  });

  it.each([
    ['sensitivity', 'loud', { sensitivity: defaults.sensitivity }],
    ['sensitivity', null, { sensitivity: defaults.sensitivity }],
    [
      'sensitivity',
      { ...chosen.sensitivity, disputes: 'loud' },
      { sensitivity: { ...chosen.sensitivity, disputes: 'normal' } },
    ],
    ['marks', 'sparkles', { marks: 'marks' }],
    ['sitesOff', 'x', { sitesOff: [] }],
    ['sitesOff', ['x', 3, '', ' facebook ', 'x', null], { sitesOff: ['x', 'facebook'] }],
    ['country', 'atlantis', { country: 'uk' }],
    ['version', 'one', {}],
    ['somethingElse', { deep: [1] }, {}],
  ])('a broken %s falls back alone', (field, value, expected) => {
    expect(parseSettings({ ...chosen, [field]: value })).toEqual({ ...chosen, ...expected });
  });
});

describe('settings', () => {
  it('are what was stored', () => {
    expect(parseSettings(chosen)).toEqual(chosen);
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('have every rule at normal, marks on and no site off by default', () => {
    expect(defaults).toEqual({
      version: SETTINGS_VERSION,
      sensitivity: Object.fromEntries(RULE_IDS.map((rule) => [rule, 'normal'])),
      marks: 'marks',
      sitesOff: [],
      sitesOn: [],
      ask: 'pause',
      country: 'uk',
    });
  });

  it('of a later version keep every field this one knows', () => {
    expect(parseSettings({ ...chosen, version: 99, later: true })).toEqual(chosen);
  });

  it('tell the checker what it needs and nothing else', () => {
    expect(checkerSettings(parseSettings(chosen))).toEqual({ sensitivity: chosen.sensitivity, country: 'ie' });
  });

  it('know which sites are off', () => {
    expect(isSiteOff(parseSettings(chosen), 'facebook')).toBe(true);
    expect(isSiteOff(parseSettings(chosen), 'x')).toBe(false);
  });

  it('are usable whatever one field, or all of them, became', () => {
    const fields = fc.constantFrom(...Object.keys(chosen), '__proto__', 'constructor');
    const mutated = fc.tuple(fields, fc.anything()).map(([field, value]) => {
      return Object.defineProperty({ ...chosen }, field, { value, enumerable: true });
    });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.anything()), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaults).sort());
        for (const rule of RULE_IDS) expect(['off', 'low', 'normal', 'high']).toContain(settings.sensitivity[rule]);
        expect(parseSettings(settings)).toEqual(settings);
      }),
      { numRuns: 5000 },
    );
  });
});
