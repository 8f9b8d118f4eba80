import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/engine/analysis';
import { changeBetween, type Laid } from '../../src/engine/change';

/** Sentences by name, each where it begins. */
const known = new Map<string, Analysis>();
function laid(...all: [name: string, start: number][]): Laid {
  for (const [name] of all) if (!known.has(name)) known.set(name, { language: name } as unknown as Analysis);
  return {
    read: all.map(([name]) => known.get(name) as Analysis),
    start: Int32Array.from(all, ([, start]) => start),
  };
}

const named = (...names: string[]) => new Set(names.map((name) => known.get(name)));

describe('what changed between two checks', () => {
  const old = laid(['a', 0], ['b', 10], ['c', 20], ['d', 30]);

  test('nothing', () => {
    expect(changeBetween(old, laid(['a', 0], ['b', 10], ['c', 20], ['d', 30])).sentences.size).toBe(0);
  });

  test('a sentence became longer: those after it moved', () => {
    const change = changeBetween(old, laid(['a', 0], ['B', 10], ['c', 21], ['d', 31]));
    expect(change).toEqual({ sentences: named('b', 'B'), from: 20, shift: 1 });
  });

  test('a sentence went', () => {
    const change = changeBetween(old, laid(['a', 0], ['c', 10], ['d', 20]));
    expect(change).toEqual({ sentences: named('b'), from: 20, shift: -10 });
  });

  test('the last one changed: nothing moved', () => {
    const change = changeBetween(old, laid(['a', 0], ['b', 10], ['c', 20], ['D', 30]));
    expect(change).toEqual({ sentences: named('d', 'D'), from: Number.POSITIVE_INFINITY, shift: 0 });
  });

  test('a blank more between two that stay: what stands apart from both ends counts as changed', () => {
    const change = changeBetween(old, laid(['a', 0], ['b', 11], ['c', 22], ['d', 32]));
    expect(change).toEqual({ sentences: named('b'), from: 20, shift: 2 });
  });

  test('from nothing, and to nothing', () => {
    expect(changeBetween(laid(), old).sentences).toEqual(named('a', 'b', 'c', 'd'));
    expect(changeBetween(old, laid()).sentences).toEqual(named('a', 'b', 'c', 'd'));
  });
});
