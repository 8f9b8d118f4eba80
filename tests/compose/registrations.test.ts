import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reconcile } from '../../src/compose/registrations';

/** A browser that holds settings, permissions and registered scripts, and can be told to refuse. */
const { browser, state } = vi.hoisted(() => {
  interface Asked {
    origins?: string[];
    permissions?: string[];
  }
  const state = {
    sitesOn: [] as string[],
    given: new Set<string>(),
    required: new Set<string>(),
    scripts: [] as { id: string; matches: string[]; js: string[]; persistAcrossSessions: boolean; runAt: string }[],
    fails: false,
  };
  const all = ({ origins = [], permissions = [] }: Asked) => [...origins, ...permissions];
  const browser = {
    storage: {
      local: {
        get: async () => ({ settings: { version: 2, sitesOn: state.sitesOn } }),
        set: async ({ settings }: { settings: { sitesOn: string[] } }) => {
          state.sitesOn = settings.sitesOn;
        },
      },
    },
    permissions: {
      contains: async (asked: Asked) => all(asked).every((one) => state.given.has(one)),
      remove: async (asked: Asked) => {
        if (all(asked).some((one) => state.required.has(one)))
          throw new Error('You cannot remove required permissions.');
        for (const one of all(asked)) state.given.delete(one);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.scripts,
      registerContentScripts: async (scripts: typeof state.scripts) => {
        if (state.fails) throw new Error('no');
        if (scripts.some(({ id }) => state.scripts.some((one) => one.id === id)))
          throw new Error('Duplicate script ID');
        state.scripts = [...state.scripts, ...scripts];
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.scripts = state.scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  };
  return { browser, state };
});

vi.mock('wxt/browser', () => ({ browser }));

const BLUESKY = 'https://bsky.app/*';
const SERVER = 'https://toot.example/*';
const ids = () => state.scripts.map(({ id }) => id);

beforeEach(() => {
  Object.assign(state, { sitesOn: [], given: new Set(), required: new Set(), scripts: [], fails: false });
});

describe('what is switched on is registered', () => {
  test('nothing on, nothing done, nothing asked back', async () => {
    state.given = new Set(['scripting', BLUESKY]);
    await reconcile();
    expect(ids()).toEqual([]);
    expect([...state.given]).toEqual(['scripting', BLUESKY]);
  });

  test('a site and a server, for good, from the first moment of a page', async () => {
    state.given = new Set(['scripting', BLUESKY, SERVER]);
    state.sitesOn = ['bluesky', 'mastodon:toot.example'];
    await reconcile();
    expect(state.scripts).toMatchObject([
      { id: 'bluesky', matches: [BLUESKY], runAt: 'document_start', persistAcrossSessions: true },
      { id: 'mastodon:toot.example', matches: [SERVER] },
    ]);
    expect(state.scripts[0]?.js).toEqual(['content-scripts/compose.js']);
  });

  test('any number of times, once', async () => {
    state.given = new Set(['scripting', BLUESKY]);
    state.sitesOn = ['bluesky'];
    await Promise.all([reconcile(), reconcile(), reconcile()]);
    expect(ids()).toEqual(['bluesky']);
  });

  test('what has no permission is switched off, and what is no site is forgotten', async () => {
    state.given = new Set(['scripting', BLUESKY]);
    state.sitesOn = ['bluesky', 'reddit', 'mastodon:*', 'nonsense'];
    await reconcile();
    expect(ids()).toEqual(['bluesky']);
    expect(state.sitesOn).toEqual(['bluesky']);
  });
});

describe('what is switched off goes, with its permission', () => {
  beforeEach(async () => {
    state.given = new Set(['scripting', BLUESKY, SERVER]);
    state.sitesOn = ['bluesky', 'mastodon:toot.example'];
    await reconcile();
  });

  test('one of two', async () => {
    state.sitesOn = ['bluesky'];
    await reconcile();
    expect(ids()).toEqual(['bluesky']);
    expect([...state.given]).toEqual(['scripting', BLUESKY]);
  });

  test('the last one takes the permission for scripts with it', async () => {
    state.sitesOn = [];
    await reconcile();
    expect(ids()).toEqual([]);
    expect([...state.given]).toEqual([]);
  });

  test('a permission withdrawn in the browser turns the switch off', async () => {
    state.given.delete(BLUESKY);
    await reconcile();
    expect(ids()).toEqual(['mastodon:toot.example']);
    expect(state.sitesOn).toEqual(['mastodon:toot.example']);
  });

  test('a permission that cannot be given back stays, and the script goes all the same', async () => {
    state.required = new Set([SERVER]);
    state.sitesOn = ['bluesky'];
    await reconcile();
    expect(ids()).toEqual(['bluesky']);
    expect(state.given.has(SERVER)).toBe(true);
  });
});

test('a browser that refuses is asked again the next time', async () => {
  state.given = new Set(['scripting', BLUESKY]);
  state.sitesOn = ['bluesky'];
  state.fails = true;
  await reconcile();
  expect(ids()).toEqual([]);
  state.fails = false;
  await reconcile();
  expect(ids()).toEqual(['bluesky']);
});
