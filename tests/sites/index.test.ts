import { describe, expect, test } from 'vitest';
import { MATCHES, siteFor } from '../../src/sites';

describe('siteFor', () => {
  test.each([
    'http://x.com/home',
    'https://notx.com/',
    'https://x.com.example.org/',
    'https://www.messenger.com/t/1',
    'https://facebook.com.evil.example/',
    'https://example.org/?u=https://x.com/',
  ])('%s is none of ours', (url) => {
    expect(siteFor(new URL(url))).toBeNull();
  });

  test.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/compose/post', 'x'],
    ['https://mobile.twitter.com/', 'x'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://web.facebook.com/', 'facebook'],
  ])('%s is %s', (url, id) => {
    expect(siteFor(new URL(url))?.id).toBe(id);
  });

  test('nothing but whole https hosts is matched', () => {
    expect(MATCHES.length).toBeGreaterThan(0);
    for (const match of MATCHES) expect(match).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });
});
