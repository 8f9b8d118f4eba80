import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** One browser for modules that are loaded again and again. */
const shared = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({ browser: shared.browser }));

const OURS = 'chrome-extension://test-extension-id';

/** The locks of one origin, as browsers have them. */
class Locks {
  readonly #last = new Map<string, Promise<unknown>>();
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const next = (this.#last.get(name) ?? Promise.resolve()).then(work);
    this.#last.set(
      name,
      next.catch(() => {}),
    );
    return next;
  }
}

const locks = { [OURS]: new Locks(), 'https://x.com': new Locks() };

type Heard = () => void;
/** One end of a port: what it is told comes a moment later, as between processes. */
class End {
  readonly heard: Heard[] = [];
  readonly gone: Heard[] = [];
  other: End | undefined;
  sender: { id: string } | undefined = { id: 'test-extension-id' };
  constructor(readonly name: string) {}
  onMessage = { addListener: (one: Heard) => this.heard.push(one) };
  onDisconnect = { addListener: (one: Heard) => this.gone.push(one) };
  postMessage = () => later(() => tell(this.other?.heard));
  disconnect = () => later(() => tell(this.other?.gone));
}

const tell = (hearers: Heard[] = []): void => {
  for (const hear of hearers) hear();
};
const later = (work: () => void) => void setTimeout(work);
let listening: ((port: End) => void)[] = [];

/** The modules of one page or tab, as its own process has them. */
async function context(origin: keyof typeof locks) {
  vi.resetModules();
  const at = <T>(work: () => T): T => {
    vi.stubGlobal('location', { href: `${origin}/home` });
    vi.stubGlobal('navigator', { locks: locks[origin] });
    return work();
  };
  const [store, balance, kept, exclusive] = await Promise.all([
    import('../../src/settings/store'),
    import('../../src/settings/balance-store'),
    import('../../src/compose/pause/kept'),
    import('../../src/settings/exclusive'),
  ]);
  return { at, store, balance, kept, exclusive };
}

beforeEach(() => {
  vi.restoreAllMocks();
  shared.browser = fakeBrowser;
  fakeBrowser.reset();
  listening = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `${OURS}${path}`);
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    onConnect: { addListener: (one: (port: End) => void) => listening.push(one) },
    connect: ({ name }: { name: string }) => {
      if (listening.length === 0) throw new Error('Could not establish connection');
      const [here, there] = [new End(name), new End(name)];
      here.other = there;
      there.other = here;
      later(() => {
        for (const hear of listening) hear(there);
      });
      return here;
    },
  });
  // Storage as it is between processes: what is read is old by the time that it is written.
  for (const verb of ['get', 'set'] as const) {
    const now = fakeBrowser.storage.local[verb].bind(fakeBrowser.storage.local) as (given: unknown) => Promise<unknown>;
    vi.spyOn(fakeBrowser.storage.local, verb).mockImplementation(async (given: unknown) => {
      await new Promise((next) => setTimeout(next));
      const answer = await now(given);
      await new Promise((next) => setTimeout(next));
      return answer as never;
    });
  }
});

test('of 200 changes made at once in two pages and two tabs none is lost', async () => {
  const background = await context(OURS);
  background.at(() => background.exclusive.lendTurns());
  const pages = [await context(OURS), await context(OURS)];
  const tabs = [await context('https://x.com'), await context('https://x.com')];
  const work: Promise<unknown>[] = [];
  for (let nth = 0; nth < 70; nth++)
    for (const [page, { at, store }] of pages.entries())
      work.push(at(() => store.changeSettings(({ watched }) => ({ watched: [...watched, `word ${page} ${nth}`] }))));
  for (let nth = 0; nth < 5; nth++)
    for (const [page, { at, store }] of pages.entries())
      work.push(at(() => store.changePacks((packs) => [...packs, { name: `${page} ${nth}`, on: true, text: '{}' }])));
  for (let nth = 0; nth < 10; nth++) for (const { at, balance } of tabs) work.push(at(() => balance.countPost('talk')));
  const keeping: Promise<string>[] = [];
  for (let nth = 0; nth < 15; nth++)
    for (const { at, kept } of tabs) keeping.push(at(() => kept.keepDraft('x', [`Draft ${nth}`])));
  expect(work.length + keeping.length).toBe(200);
  const ids = await Promise.all(keeping);
  await Promise.all(work);

  const [reader] = pages;
  const { settings, packs } = (await reader?.store.readSetup()) ?? { settings: { watched: [] }, packs: [] };
  expect(settings.watched).toHaveLength(140);
  expect(packs).toHaveLength(10);
  expect((await reader?.balance.readBalance())?.posts).toHaveLength(20);
  expect((await reader?.kept.readKept())?.map(({ id }) => id).sort()).toEqual([...ids].sort());
}, 60_000);

test('without the locks changes are lost: the test above can fail', async () => {
  const [one, other] = [await context(OURS), await context(OURS)];
  vi.stubGlobal('navigator', {});
  const add = ({ store }: typeof one, word: string) =>
    store.changeSettings(({ watched }) => ({ watched: [...watched, word] }));
  await Promise.all([add(one, 'a'), add(other, 'b')]);
  expect((await one.store.readSettings()).watched).toHaveLength(1);
});

test('the encouraging word is given to one of many tabs that ask at once', async () => {
  const background = await context(OURS);
  background.at(() => background.exclusive.lendTurns());
  const all = [await context('https://x.com'), await context('https://x.com'), await context(OURS)];
  const given = await Promise.all(all.map(({ at, balance }) => at(() => balance.takeEncouragement())));
  expect(given.filter(Boolean)).toHaveLength(1);
});

test('a tab whose background is gone makes its change all the same', async () => {
  const tab = await context('https://x.com');
  await tab.at(() => tab.balance.countPost('self'));
  expect((await tab.balance.readBalance()).posts).toHaveLength(1);
});

test('a change that fails does not keep the next one waiting', async () => {
  const page = await context(OURS);
  const failing = page.at(() => page.exclusive.exclusively('x', () => Promise.reject(new Error('full'))));
  const next = page.at(() => page.exclusive.exclusively('x', async () => 'done'));
  await expect(failing).rejects.toThrow('full');
  expect(await next).toBe('done');
});
