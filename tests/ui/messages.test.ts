import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../entrypoints/options/samples';
import { COUNTRIES, PROFESSIONS, RULE_IDS, SENSITIVITIES } from '../../src/engine/types';
import { PACK_PROBLEMS } from '../../src/packs/own/problem';
import { professionKey } from '../../src/ui/page/about-you';
import { ruleKey } from '../../src/ui/words';
import { messages, t } from './views';

const files = ['src/ui', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const literal = /\bt\(\s*'([\w.@]+)'/g;
const used = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(literal)].map(([, key]) => key ?? ''));

const LEVELS = ['clear', 'look', 'pause', 'unchecked', 'off'];
const dynamic = [
  ...RULE_IDS.flatMap((rule) => ['rule', 'tip', 'options.about'].map((area) => `${area}.${ruleKey(rule)}`)),
  ...COUNTRIES.map((country) => `country.${country}`),
  ...SENSITIVITIES.map((level) => `options.sensitivity.${level}`),
  ...LEVELS.flatMap((level) => [`light.${level}`, `card.title.${level}`]),
  ...['clear', 'pause', 'unchecked', 'off', 'look'].map((level) => `say.${level}`),
  ...['language', 'stopped', 'error', 'site', 'stale'].map((reason) => `kind.unchecked.${reason}`),
  ...['clear', 'friendly', 'look', 'pause', 'safety', 'unchecked', 'off'].map((id) => `gallery.${id}`),
  ...['s1', 's2', 's3', 'safety'].map((severity) => `severity.${severity}`),
  ...PROFESSIONS.map((profession) => `profession.${professionKey(profession)}`),
  ...['reads', 'light', 'asks'].map((point) => `welcome.does.${point}`),
  ...['block', 'send', 'messages', 'keep'].map((point) => `welcome.never.${point}`),
  ...LEVELS.map((level) => `options.preview.level.${level}`),
  ...SENSITIVITIES.filter((level) => level !== 'normal').map((level) => `options.effect.${level}`),
  ...SAMPLES.map(({ id }) => `options.sample.${id}`),
  ...['never', 'severe', 'pause', 'always'].flatMap((ask) => [`options.ask.${ask}`, `options.ask.about.${ask}`]),
  ...['notJson', 'notOurs', 'tooLarge'].map((problem) => `options.keep.${problem}`),
  ...['object', 'array', 'string', 'number', 'boolean', 'nothing'].map((kind) => `options.packs.kind.${kind}`),
  ...PACK_PROBLEMS.map((what) => `options.packs.problem.${what}`),
];

describe('messages', () => {
  it('are looked for in the files that show them', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(used.length).toBeGreaterThan(40);
  });

  it.each([...new Set([...used, ...dynamic])])('%s is there', (key) => {
    expect(t(key, 2, ['a', 'b', 'c'])).not.toBe('');
  });

  it('never scold', () => {
    expect(JSON.stringify(messages)).not.toMatch(/violat|breach|misconduct|struck off|you must|offen[cs]e/i);
  });

  it('have keys that every browser takes: letters, digits and underscores', () => {
    const keys = (tree: object, above = ''): string[] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'object' ? keys(value, `${above}${key}.`) : [`${above}${key}`],
      );
    expect(keys(messages).filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
  });
});
