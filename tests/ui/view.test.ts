import { describe, expect, it } from 'vitest';
import { announcementKey, isFriendlyLine, step, toLookAt } from '../../src/ui/view';
import { finding } from './views';

describe('what counts as something to look at', () => {
  it.each([
    ['self-promotion', 1, false],
    ['self-promotion', 2, true],
    ['copyright', 1, true],
    ['confidentiality', 3, true],
  ] as const)('%s at %i: %s', (rule, severity, counts) => {
    const one = finding({ rule, severity });
    expect(isFriendlyLine(one)).toBe(!counts);
    expect(toLookAt([one])).toHaveLength(counts ? 1 : 0);
  });
});

describe('what is worth announcing', () => {
  const a = finding({ key: 'a' });
  const b = finding({ key: 'b' });

  it('stays the same while only the order, the score or the message changes', () => {
    const before = announcementKey({ level: 'look', findings: [a, b] });
    expect(announcementKey({ level: 'look', findings: [{ ...b, score: 0.6, message: 'Other words' }, a] })).toBe(
      before,
    );
  });

  it('changes with the level and with the set of findings', () => {
    const keys = [
      announcementKey({ level: 'look', findings: [a] }),
      announcementKey({ level: 'pause', findings: [a] }),
      announcementKey({ level: 'look', findings: [a, b] }),
      announcementKey({ level: 'clear', findings: [] }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('stepping through findings', () => {
  const list = ['a', 'b', 'c'].map((key) => ({ key }));

  it.each([
    ['a', 1, 'b'],
    ['c', 1, 'a'],
    ['a', -1, 'c'],
    [undefined, 1, 'a'],
    [undefined, -1, 'c'],
    ['gone', 1, 'a'],
  ] as const)('from %s by %i to %s', (from, by, to) => {
    expect(step(list, from, by)?.key).toBe(to);
  });

  it('goes nowhere when there is nothing', () => {
    expect(step([], 'a', 1)).toBeUndefined();
  });
});
