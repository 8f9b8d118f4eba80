import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/settings/parse';
import { changedProfile } from '../../src/settings/profile';
import { changedList } from '../../src/settings/words-list';

describe('a list changed on a page that showed an older one', () => {
  test.each<[string, string[], string[], string[], string[]]>([
    ['a word is added', ['a'], ['a'], ['a', 'b'], ['a', 'b']],
    ['a word is taken away', ['a', 'b'], ['a', 'b'], ['b'], ['b']],
    ['another page added one', ['a', 'x'], ['a'], ['a', 'b'], ['a', 'x', 'b']],
    ['another page took one away', ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c']],
    ['both added the same', ['a', 'b'], ['a'], ['a', 'b'], ['a', 'b']],
    ['both took the same away', [], ['a'], [], []],
  ])('%s', (_, now, shown, wanted, expected) => {
    expect(changedList(now, shown, wanted)).toEqual(expected);
  });
});

test('a profile loses nothing that another page changed in it', () => {
  const { profile: shown } = parseSettings({ version: 2, profile: { workplaces: ['Larkfield'], town: 'Wyremoor' } });
  const now = { ...shown, profession: 'nurse' as const, workplaces: ['Larkfield', 'Kestrel House'] };
  expect(changedProfile(now, shown, { workplaces: [] })).toEqual({ ...now, workplaces: ['Kestrel House'] });
  expect(changedProfile(now, shown, { town: 'Foxton' })).toEqual({ ...now, town: 'Foxton' });
});
