import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ANGER, isHot } from '../../../src/compose/pause/hot';
import { findingOn } from '../desk-rig';

const NOON = new Date(2026, 10, 22, 12, 0);
const at = (hour: number) => new Date(2026, 10, 22, hour, 0);

describe('a hot state', () => {
  test.each([
    [5, true],
    [6, false],
    [12, false],
    [21, false],
    [22, true],
    [0, true],
  ])('at %i o’clock: %s', (hour, isSo) => {
    expect(isHot(['Kettle on'], [], at(hour))).toBe(isSo);
  });

  test.each([
    ['Kettle on', false],
    ['NHS OT CPD', false],
    ['The RCOT and the HCPC on CPD for OTs', false],
    ['I am SO tired of this', false],
    ['I HAVE HAD ENOUGH OF THIS PLACE', true],
    ['Honestly THIS PLACE NEVER EVER learns', true],
    ['ВСЕ ВРЕМЯ ОДНО И ТО ЖЕ СНОВА', true],
  ])('%s: %s', (text, isSo) => {
    expect(isHot([text], [], NOON)).toBe(isSo);
  });

  test('words of anger, and no other finding', () => {
    const angry = findingOn('public-space', 2, 'they are morons', 'morons');
    expect(isHot(['they are morons'], [angry], NOON)).toBe(false);
    const spans = angry.spans.map((span) => ({ ...span, signal: 'insult' }));
    expect(isHot(['they are morons'], [{ ...angry, spans }], NOON)).toBe(true);
  });

  test('every signal of anger has its file', () => {
    const files = ['public-space', 'disputes'].flatMap((rule) => readdirSync(`rules/${rule}/signals`));
    expect(ANGER.size).toBeGreaterThan(10);
    expect([...ANGER].filter((signal) => !files.includes(`${signal}.yaml`))).toEqual([]);
  });
});
