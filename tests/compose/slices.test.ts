import { describe, expect, test } from 'vitest';
import { Making } from '../../src/compose/making';
import { checkInSlices } from '../../src/compose/slices';
import type { Checker } from '../../src/engine/types';
import { reportOf } from './desk-rig';

/** Needs this many slices, and works out one part in each. */
function slow(slices: number): Checker & { calls: number } {
  return {
    calls: 0,
    check() {
      this.calls++;
      return this.calls < slices ? { ...reportOf('unchecked'), partial: true } : reportOf('clear');
    },
  };
}

const never = () => false;

describe('a check in slices', () => {
  test('goes on until it is whole', async () => {
    const checker = slow(4);
    expect(await checkInSlices(checker, { text: 'long' }, never)).toEqual(reportOf('clear'));
    expect(checker.calls).toBe(4);
  });

  test('stops as soon as the text is another', async () => {
    const checker = slow(4);
    expect(await checkInSlices(checker, { text: 'long' }, () => checker.calls >= 2)).toBeNull();
    expect(checker.calls).toBe(2);
  });

  test('one that is never done is not called whole', async () => {
    expect(await checkInSlices(slow(Number.POSITIVE_INFINITY), { text: 'long' }, never)).toMatchObject({
      partial: true,
    });
  });

  test('gives the engine a deadline', async () => {
    let asked: boolean | undefined;
    const checker: Checker = {
      check(_, shouldStop) {
        asked = shouldStop?.();
        return reportOf('clear');
      },
    };
    await checkInSlices(checker, { text: 'short' }, never);
    expect(asked).toBe(false);
  });
});

describe('work in small steps', () => {
  function* counting(steps: number): Generator<void, string> {
    for (let at = 0; at < steps; at++) yield;
    return 'made';
  }

  test('comes to its end in slices', async () => {
    expect(await new Making(counting(1000)).inSlices()).toBe('made');
  });

  test('comes to its end on the spot, and the slices find it made', async () => {
    const making = new Making(counting(1000));
    expect(making.by(performance.now() + 10_000)).toEqual({ value: 'made' });
    expect(await making.inSlices()).toBe('made');
  });

  test('stops at a deadline and goes on from there', () => {
    const making = new Making(counting(2));
    expect(making.by(0)).toBeUndefined();
    expect(making.by(0)).toBeUndefined();
    expect(making.by(0)).toEqual({ value: 'made' });
  });

  test('that fails says so, every time', async () => {
    function* work(): Generator<void, string> {
      yield;
      throw new Error('no luck');
    }
    const making = new Making(work());
    expect(() => making.by(performance.now() + 10_000)).toThrow('no luck');
    await expect(making.inSlices()).rejects.toThrow('no luck');
  });
});
