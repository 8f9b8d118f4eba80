import { describe, expect, test } from 'vitest';
import { finish, type Steps, Stepwise } from '../../src/engine/steps';

function* counting(to: number, done: number[] = []): Steps<number> {
  for (let at = 1; at <= to; at++) {
    done.push(at);
    yield;
  }
  return to;
}

test('all at once', () => {
  expect(finish(counting(3))).toBe(3);
  expect(finish(counting(0))).toBe(0);
});

describe('a value worked out in steps', () => {
  test('does one step when it should stop at once, and goes on from there', () => {
    const done: number[] = [];
    const value = new Stepwise(() => counting(2, done));
    expect(value.work(() => true)).toBe(false);
    expect([done, value.known]).toEqual([[1], undefined]);
    expect(value.work(() => true)).toBe(false);
    expect(value.work(() => true)).toBe(true);
    expect([done, value.known]).toEqual([[1, 2], 2]);
  });

  test('asked for at once, it finishes what was begun', () => {
    const done: number[] = [];
    const value = new Stepwise(() => counting(3, done));
    value.work(() => true);
    expect(value.value).toBe(3);
    expect(value.value).toBe(3);
    expect(done).toEqual([1, 2, 3]);
  });

  test('after a failure it begins anew', () => {
    let times = 0;
    const value = new Stepwise(function* (): Steps<number> {
      yield;
      if (++times === 1) throw new Error('no luck');
      return times;
    });
    expect(() => value.value).toThrow('no luck');
    expect(value.known).toBeUndefined();
    expect(value.value).toBe(2);
  });
});
