import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChecker } from '../../src/packs/checker';
import { countsOf, type Kind, MOST_POSTS, parseBalance, recentOf, toneOf, withPost } from '../../src/settings/balance';
import {
  countPost,
  forgetBalance,
  readBalance,
  takeEncouragement,
  watchBalance,
} from '../../src/settings/balance-store';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const NOW = new Date(2026, 10, 22, 12);
const of = (...kinds: Kind[]) =>
  kinds.reduce((balance, kind) => withPost(balance, kind, NOW), parseBalance(undefined, NOW));

beforeEach(() => fakeBrowser.reset());

describe('the balance', () => {
  it('keeps days and kinds and nothing else', async () => {
    await countPost('self', NOW);
    await countPost('plain', NOW);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      balance: {
        posts: [
          { day: '2026-11-22', kind: 'self' },
          { day: '2026-11-22', kind: 'plain' },
        ],
        encouraged: undefined,
      },
    });
  });

  it('keeps the last posts only, and none for ever', async () => {
    const many = of(...Array.from({ length: 50 }, (): Kind => 'talk'));
    expect(many.posts).toHaveLength(MOST_POSTS);
    const old = {
      posts: [
        { day: '2026-01-01', kind: 'self' },
        { day: '2026-11-20', kind: 'self' },
        { day: '2099-01-01', kind: 'self' },
      ],
    };
    expect(parseBalance(old, NOW).posts).toEqual([{ day: '2026-11-20', kind: 'self' }]);
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    { posts: 'x' },
    { posts: [1, { day: 'today', kind: 'self' }, { day: '2026-11-22', kind: 'x' }] },
  ])('%j is an empty one', (stored) => expect(parseBalance(stored, NOW)).toEqual({ posts: [], encouraged: undefined }));

  it('is read from anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => parseBalance(stored, NOW).posts.length <= MOST_POSTS),
      { numRuns: 1000 },
    );
  });

  it.each<[Kind[], ReturnType<typeof toneOf>]>([
    [[], 'few'],
    [['self', 'self', 'self', 'self'], 'few'],
    [['self', 'self', 'self', 'self', 'talk'], 'mostlySelf'],
    [['self', 'talk', 'others', 'talk', 'plain'], 'joining'],
    [['self', 'self', 'plain', 'plain', 'talk'], 'mixed'],
  ])('%j is told as %s', (kinds, tone) => {
    expect(toneOf(of(...kinds))).toBe(tone);
    expect(Object.values(countsOf(of(...kinds))).reduce((sum, one) => sum + one, 0)).toBe(kinds.length);
  });

  it('lifts self-promotion where it is mostly oneself lately, and only then', () => {
    const checker = createChecker();
    const text = 'My new course is out! Only five places left, book now, link in bio.';
    const severity = (...kinds: Kind[]) =>
      checker.check({ text, recent: recentOf(of(...kinds)) }).rules['self-promotion'].severity;
    expect(severity('talk', 'others', 'plain', 'self', 'talk', 'self')).toBe(1);
    expect(severity('self', 'self', 'self', 'self', 'talk', 'self')).toBe(2);
    expect(severity('plain', 'plain', 'plain', 'self', 'self')).toBe(1);
  });

  it('says once a day that it was kind, and can be forgotten', async () => {
    await countPost('talk', NOW);
    expect(await Promise.all([takeEncouragement(NOW), takeEncouragement(NOW)])).toEqual([true, false]);
    expect(await readBalance(NOW)).toMatchObject({ posts: [{ kind: 'talk' }], encouraged: '2026-11-22' });
    await forgetBalance();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('loses no post when several go out at once, and tells whoever follows it', async () => {
    const heard: number[] = [];
    const life = new AbortController();
    watchBalance(({ posts }) => heard.push(posts.length), life.signal);
    await Promise.all([countPost('self'), countPost('talk'), countPost('others')]);
    life.abort();
    await countPost('self');
    expect(heard).toEqual([1, 2, 3]);
  });
});

describe('what kind a post is', () => {
  const checker = createChecker();
  it.each([
    ['My new course is out! Only five places left, book now, link in bio.', 'self'],
    ['What helps you switch off after a long week?', 'talk'],
    ['Does anybody know a good splint course?', 'talk'],
    ['Rain again.', undefined],
  ])('%s', (text, about) => {
    expect(checker.check({ text }).about).toBe(about);
  });

  it('pointing to others is told from asking', () => {
    const text = 'Do read this lovely thread by @handsonot on pacing, credit where it is due. Thank you, Bron!';
    expect(checker.check({ text }).about).toBe('others');
  });
});
