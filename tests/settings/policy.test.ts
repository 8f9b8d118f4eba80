import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_IDS, SENSITIVITIES } from '../../src/engine/types';
import { parsePacks } from '../../src/settings/packs';
import { parseSettings } from '../../src/settings/parse';
import { isSet, parsePolicy } from '../../src/settings/policy';
import { checkerSettings, isAllowed, packTexts, sensitivityOf } from '../../src/settings/setup';

const settings = parseSettings({ version: 2, sensitivity: { disputes: 'off', copyright: 'high' }, watched: ['rota'] });
const policy = parsePolicy({
  organisation: 'Heron House',
  sensitivity: { disputes: 'normal', copyright: 'low', confidentiality: 'loud' },
  guidance: [
    { text: 'Our policy on posting', url: 'https://heron-house.example/policy' },
    { text: 'Bad link', url: 'javascript:alert(1)' },
    { text: '' },
    'nonsense',
  ],
  contacts: [{ text: 'Ann, privacy office', rules: ['confidentiality'] }],
  watched: ['Project Otter', 'rota', 7],
  packs: ['{"name":"x"}'],
  phoneHome: 'https://heron-house.example/report',
});

describe('a policy', () => {
  it('sets what it can be read to set, and nothing else', () => {
    expect(policy).toEqual({
      organisation: 'Heron House',
      sensitivity: { disputes: 'normal', copyright: 'low' },
      guidance: [{ text: 'Our policy on posting', url: 'https://heron-house.example/policy' }, { text: 'Bad link' }],
      contacts: [{ text: 'Ann, privacy office', rules: ['confidentiality'] }],
      watched: ['Project Otter', 'rota'],
      packs: ['{"name":"x"}'],
    });
  });

  it('makes a rule speak no less readily than it asks, and never less than the user chose', () => {
    expect(sensitivityOf({ settings, policy })).toEqual({
      ...settings.sensitivity,
      disputes: 'normal',
      copyright: 'high',
    });
    expect(isAllowed(policy, 'disputes', 'low')).toBe(false);
    expect(isAllowed(policy, 'disputes', 'high')).toBe(true);
    expect(isAllowed(policy, 'public-space', 'off')).toBe(true);
  });

  it('adds its words, its packs before the user’s, and its advice by rule', () => {
    const own = parsePacks([
      { name: 'mine', on: true, text: '{}' },
      { name: 'resting', on: false, text: '{}' },
    ]);
    expect(packTexts({ policy, packs: own })).toEqual(['{"name":"x"}', '{}']);
    const { watched, local } = checkerSettings({ settings, policy });
    expect(watched).toEqual(['Project Otter', 'rota']);
    expect(local?.confidentiality?.map(({ role }) => role)).toEqual([
      'Our policy on posting',
      'Bad link',
      'Ann, privacy office',
    ]);
    expect(local?.disputes).toHaveLength(2);
  });

  it.each([undefined, null, 7, 'x', [], {}])('%j sets nothing', (stored) => {
    expect(isSet(parsePolicy(stored))).toBe(false);
    expect(checkerSettings({ settings, policy: parsePolicy(stored) }).sensitivity).toEqual(settings.sensitivity);
  });

  it('never throws, and never lowers a level, whatever it became', () => {
    const field = fc.constantFrom('organisation', 'sensitivity', 'guidance', 'contacts', 'watched', 'packs');
    const level = fc.record({ disputes: fc.oneof(fc.constantFrom(...SENSITIVITIES), fc.anything()) });
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(field, fc.oneof(fc.anything(), level)), fc.anything()), (stored) => {
        const levels = sensitivityOf({ settings, policy: parsePolicy(stored) });
        for (const rule of RULE_IDS)
          expect(SENSITIVITIES.indexOf(levels[rule])).toBeGreaterThanOrEqual(
            SENSITIVITIES.indexOf(settings.sensitivity[rule]),
          );
      }),
      { numRuns: 1000 },
    );
  });

  it('has the shape that Chromium is told', () => {
    const told = JSON.parse(readFileSync('src/public/managed-schema.json', 'utf8'));
    expect(Object.keys(told.properties).sort()).toEqual(Object.keys(policy).sort());
    expect(Object.keys(told.properties.sensitivity.properties)).toEqual([...RULE_IDS]);
    expect(told.properties.guidance.items.properties.rules.items.enum).toEqual([...RULE_IDS]);
    expect(Object.keys(told.properties.contacts.items.properties).sort()).toEqual(['rules', 'text', 'url']);
  });
});
