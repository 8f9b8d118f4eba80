import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, PROFESSIONS, RULE_IDS } from '../../src/engine/types';
import { createChecker } from '../../src/packs/checker';
import { isSiteOff, parseSettings } from '../../src/settings/parse';
import { parsePolicy } from '../../src/settings/policy';
import { SETTINGS_VERSION, type Settings } from '../../src/settings/schema';
import { checkerSettings } from '../../src/settings/setup';

const defaults = parseSettings(undefined);
const profile = {
  profession: 'nurse',
  country: 'ie',
  workplaces: ['Larkfield Trust'],
  town: 'Wyremoor',
  own: ['@brynot', 'brynot.example'],
};
const chosen = {
  version: 2,
  sensitivity: {
    confidentiality: 'high',
    'public-space': 'low',
    disputes: 'off',
    'self-promotion': 'normal',
    copyright: 'low',
  },
  disabledSignals: ['confidentiality/age'],
  profile,
  allowed: ['the Lark'],
  watched: ['rota'],
  marks: 'light-only',
  sitesOff: ['facebook'],
  sitesOn: ['mastodon:social.example'],
  ask: 'severe',
  balance: false,
  welcomed: true,
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
    ['profile', 'nurse', { profile: defaults.profile }],
    ['profile', { ...profile, country: 'atlantis' }, { profile: { ...profile, country: 'uk' } }],
    ['profile', { ...profile, profession: 'wizard' }, { profile: { ...profile, profession: '' } }],
    ['profile', { ...profile, workplaces: 7, town: [] }, { profile: { ...profile, workplaces: [], town: '' } }],
    ['profile', { ...profile, town: ' Wyre \n moor ' }, { profile: { ...profile, town: 'Wyre moor' } }],
    ['allowed', { 0: 'x' }, { allowed: [] }],
    ['watched', ['a'.repeat(101), 'rota'], { watched: ['rota'] }],
    ['disabledSignals', null, { disabledSignals: [] }],
    ['ask', 'sometimes', { ask: 'pause' }],
    ['balance', 'yes', { balance: true }],
    ['welcomed', 1, { welcomed: false }],
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

  it('have every rule at normal, marks on, nobody known and no site off by default', () => {
    expect(defaults).toEqual({
      version: SETTINGS_VERSION,
      sensitivity: Object.fromEntries(RULE_IDS.map((rule) => [rule, 'normal'])),
      disabledSignals: [],
      profile: { profession: '', country: 'uk', workplaces: [], town: '', own: [] },
      allowed: [],
      watched: [],
      marks: 'marks',
      sitesOff: [],
      sitesOn: [],
      ask: 'pause',
      balance: true,
      welcomed: false,
    });
  });

  it('of a later version keep every field this one knows', () => {
    expect(parseSettings({ ...chosen, version: 99, later: true })).toEqual(chosen);
  });

  it('tell the checker what it needs and nothing else', () => {
    const setup = { settings: parseSettings(chosen), policy: parsePolicy(undefined) };
    expect(checkerSettings(setup)).toEqual({
      sensitivity: chosen.sensitivity,
      country: 'ie',
      profile: {
        profession: 'nurse',
        workplaces: profile.workplaces,
        town: 'Wyremoor',
        own: profile.own,
      },
      allowed: ['the Lark'],
      watched: ['rota'],
      disabledSignals: ['confidentiality/age'],
    });
  });

  it('know which sites are off', () => {
    const settings = parseSettings({ ...chosen, sitesOn: ['bluesky', 'facebook'] });
    expect(isSiteOff(settings, { id: 'facebook' })).toBe(true);
    expect(isSiteOff(settings, { id: 'facebook', isOptional: true })).toBe(true);
    expect(isSiteOff(settings, { id: 'x' })).toBe(false);
    expect(isSiteOff(settings, { id: 'bluesky', isOptional: true })).toBe(false);
    expect(isSiteOff(settings, { id: 'reddit', isOptional: true })).toBe(true);
  });
});

describe('settings of an earlier version', () => {
  const first = { version: 1, sensitivity: chosen.sensitivity, marks: 'light-only', sitesOff: ['x'], country: 'nz' };

  it('1: the country moves into the profile, and nothing else is lost', () => {
    expect(parseSettings(first)).toEqual({
      ...defaults,
      sensitivity: chosen.sensitivity,
      marks: 'light-only',
      sitesOff: ['x'],
      profile: { ...defaults.profile, country: 'nz' },
    });
  });

  it.each([[undefined], ['atlantis'], [null]])('1 with the country %j: the default', (country) => {
    expect(parseSettings({ ...first, country }).profile.country).toBe('uk');
  });

  it.each([0, -1, 1.5, Number.NaN, '1', 'constructor'])('%j never was: fields are read one by one', (version) => {
    expect(parseSettings({ ...chosen, version })).toEqual(chosen);
  });
});

describe('stored values changed at random', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('nurse', 'off', '__proto__'));
  const anything = fc.oneof(fc.anything(), text, fc.array(text));
  const deep = fc
    .tuple(
      fc.constantFrom('sensitivity', 'profile'),
      fc.constantFrom('confidentiality', 'country', 'town', 'own'),
      anything,
    )
    .map(([field, inner, value]) => ({
      ...chosen,
      [field]: { ...(chosen[field as 'profile'] ?? {}), [inner]: value },
    }));
  const shallow = fc
    .tuple(fc.constantFrom(...Object.keys(chosen), '__proto__', 'constructor'), anything)
    .map(([field, value]) => Object.defineProperty({ ...chosen }, field, { value, enumerable: true }));
  const old = fc
    .tuple(fc.constantFrom(1, 2, 99), anything)
    .map(([version, country]) => ({ ...chosen, version, country }));
  const mutated = fc.oneof(shallow, deep, old, fc.anything());

  const isUsable = (settings: Settings): void => {
    expect(Object.keys(settings).sort()).toEqual(Object.keys(defaults).sort());
    for (const rule of RULE_IDS) expect(['off', 'low', 'normal', 'high']).toContain(settings.sensitivity[rule]);
    expect(COUNTRIES).toContain(settings.profile.country);
    expect(['', ...PROFESSIONS]).toContain(settings.profile.profession);
    for (const list of [settings.allowed, settings.watched, settings.profile.workplaces, settings.profile.own])
      expect(list.every((word) => typeof word === 'string' && word.trim() === word && word !== '')).toBe(true);
  };

  it('never throw, are usable, and mean the same when read again', () => {
    let seen = 0;
    fc.assert(
      fc.property(mutated, (stored) => {
        const settings = parseSettings(stored);
        isUsable(settings);
        expect(parseSettings(settings)).toEqual(settings);
        seen++;
      }),
      { numRuns: 5000 },
    );
    expect(seen).toBeGreaterThanOrEqual(5000);
  }, 120_000);

  it('never switch checking off where the user had not', () => {
    const policy = parsePolicy(undefined);
    const text = 'Can someone chase NHS number 943 476 5919 for my patient?';
    fc.assert(
      fc.property(mutated, (stored) => {
        const settings = checkerSettings({ settings: parseSettings(stored), policy });
        fc.pre(settings.sensitivity?.confidentiality !== 'off');
        expect(createChecker(settings).check({ text }).level).toBe('pause');
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
