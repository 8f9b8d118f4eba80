import { describe, expect, test } from 'vitest';
import { MATCHES, SITES } from '../../src/sites';
import {
  OPTIONAL_MATCHES,
  optionalSite,
  originsOf,
  serverHost,
  siteName,
  siteRunningAt,
} from '../../src/sites/optional';

describe('what a person types as their server', () => {
  test.each([
    '',
    '   ',
    'mastodon',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '*.example',
    'toot.example:8443',
    'javascript:alert(1)',
    'toot .example',
    '-toot.example',
    'toot.example.',
    `${'a'.repeat(300)}.example`,
    'www.linkedin.com',
    'x.com',
    'https://www.reddit.com/r/ot',
  ])('%j is no server', (typed) => {
    expect(serverHost(typed)).toBeNull();
  });

  test.each([
    ['toot.example', 'toot.example'],
    ['  Toot.Example ', 'toot.example'],
    ['https://toot.example/@sam', 'toot.example'],
    ['@sam@toot.example', 'toot.example'],
    ['sam@toot.example', 'toot.example'],
    ['tröt.example', 'xn--trt-tna.example'],
    ['a.b-c.toot.example/home', 'a.b-c.toot.example'],
  ])('%j is %s', (typed, host) => {
    expect(serverHost(typed)).toBe(host);
  });
});

describe('keys of optional sites', () => {
  test.each(['', 'x', 'facebook', 'mastodon', 'linkedin:toot.example', 'mastodon:', 'mastodon:x.com', 'mastodon:*'])(
    '%j is none',
    (key) => {
      expect(originsOf(key)).toBeNull();
      expect(optionalSite(key)).toBeNull();
    },
  );

  test.each([
    ['linkedin', ['https://www.linkedin.com/*']],
    ['mastodon:toot.example', ['https://toot.example/*']],
  ])('%s asks for its own hosts', (key, origins) => {
    expect(originsOf(key)).toEqual(origins);
  });

  test('every optional site has hosts of its own, or is federated', () => {
    const optional = SITES.filter((site) => site.isOptional);
    expect(optional.length).toBeGreaterThanOrEqual(6);
    for (const { id, matches, isFederated } of optional) {
      expect(matches.length > 0, id).toBe(!isFederated);
      for (const match of matches) {
        expect(match).toMatch(/^https:\/\/[a-z.]+\/\*$/);
        expect(OPTIONAL_MATCHES).toContain(match);
        expect(MATCHES).not.toContain(match);
      }
    }
  });
});

describe('where the script runs', () => {
  test('a server of the federated site goes by its host', () => {
    const url = new URL('https://toot.example/home');
    const site = siteRunningAt(url);
    expect(site?.id).toBe('mastodon:toot.example');
    expect(site && siteName(site.id)).toBe('toot.example');
    expect(originsOf(site?.id ?? '')).toEqual(['https://toot.example/*']);
  });

  test.each([
    ['https://x.com/home', 'x', 'X'],
    ['https://www.reddit.com/', 'reddit', 'Reddit'],
  ])('%s is %s', (address, id, name) => {
    expect(siteRunningAt(new URL(address))?.id).toBe(id);
    expect(siteName(id)).toBe(name);
  });

  test('nowhere without encryption', () => {
    expect(siteRunningAt(new URL('http://toot.example/'))).toBeNull();
  });
});
