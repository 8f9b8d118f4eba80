import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetKept, isLaterDay, isPrivate, keepDraft, readKept } from '../../../src/compose/pause/kept';

const { fake } = vi.hoisted(() => {
  const values: Record<string, unknown> = {};
  const local = {
    get: async (key: string) => ({ [key]: values[key] }),
    set: async (more: object) => void Object.assign(values, more),
    remove: async (key: string) => void delete values[key],
  };
  return { fake: { values, local, extension: { inIncognitoContext: false as boolean | undefined } } };
});

vi.mock('wxt/browser', () => ({ browser: { storage: { local: fake.local }, extension: fake.extension } }));

const DAY = 24 * 60 * 60 * 1000;
const FRIDAY = new Date(2026, 10, 20, 21, 30).getTime();

beforeEach(() => {
  delete fake.values.kept;
  fake.extension.inIncognitoContext = false;
});

describe('a draft kept till tomorrow', () => {
  test('nothing is stored for looking', async () => {
    expect(await readKept(FRIDAY)).toEqual([]);
    expect(fake.values).toEqual({});
  });

  test('is stored as it is, all its parts, and nothing else of it', async () => {
    const id = await keepDraft('x', ['One', 'Two'], FRIDAY);
    expect(fake.values.kept).toEqual([{ id, site: 'x', texts: ['One', 'Two'], at: FRIDAY }]);
    expect(await readKept(FRIDAY + 1)).toHaveLength(1);
  });

  test('goes when it is used or not wanted, and leaves nothing', async () => {
    await forgetKept(await keepDraft('x', ['One'], FRIDAY), FRIDAY);
    expect('kept' in fake.values).toBe(false);
  });

  test.each([
    [6 * DAY, 1],
    [7 * DAY - 1, 1],
    [7 * DAY, 0],
    [-2 * DAY, 0],
  ])('after %i ms: %i are left, and no other is stored', async (later, count) => {
    await keepDraft('x', ['One'], FRIDAY);
    expect(await readKept(FRIDAY + later)).toHaveLength(count);
    expect('kept' in fake.values).toBe(count === 1);
  });

  test('what cannot be read is dropped, what can stays', async () => {
    fake.values.kept = [{ id: 'a', site: 'x', texts: ['One'], at: FRIDAY }, { id: 'b' }, 7, { texts: [] }];
    expect((await readKept(FRIDAY)).map(({ id }) => id)).toEqual(['a']);
    fake.values.kept = 'nonsense';
    expect(await readKept(FRIDAY)).toEqual([]);
  });

  test('two at once are both kept', async () => {
    await Promise.all([keepDraft('x', ['One'], FRIDAY), keepDraft('x', ['Two'], FRIDAY)]);
    expect((await readKept(FRIDAY)).map(({ texts }) => texts[0])).toEqual(['One', 'Two']);
  });

  test('storage that refuses says so, and the next one is tried anew', async () => {
    const set = vi.spyOn(fake.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(keepDraft('x', ['One'], FRIDAY)).rejects.toThrow('full');
    set.mockRestore();
    await keepDraft('x', ['Two'], FRIDAY);
    expect(await readKept(FRIDAY)).toHaveLength(1);
  });
});

test.each([
  [[2026, 10, 20, 23, 0], [2026, 10, 20, 23, 59], false],
  [[2026, 10, 20, 23, 0], [2026, 10, 21, 1, 0], false],
  [[2026, 10, 20, 23, 0], [2026, 10, 21, 7, 0], true],
  [[2026, 10, 21, 2, 0], [2026, 10, 21, 9, 0], true],
  [[2026, 10, 20, 9, 0], [2026, 10, 20, 18, 0], false],
  [[2026, 10, 21, 9, 0], [2026, 10, 20, 9, 0], false],
] as const)('kept at %j, looked at %j: a later day: %s', (kept, now, isLater) => {
  const at = (time: readonly [number, number, number, number, number]) => new Date(...time).getTime();
  expect(isLaterDay({ at: at(kept) }, at(now))).toBe(isLater);
});

test.each([
  [false, false],
  [true, true],
  [undefined, true],
])('a window that says %s is private: %s', (says, isSo) => {
  fake.extension.inIncognitoContext = says;
  expect(isPrivate()).toBe(isSo);
});
