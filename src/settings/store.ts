/** Settings in the browser's own storage, on this machine only. */
import { browser } from 'wxt/browser';
import { exclusively } from './exclusive';
import { parsePacks, type StoredPack } from './packs';
import { parseSettings } from './parse';
import { type Policy, parsePolicy } from './policy';
import type { Settings } from './schema';
import type { Setup } from './setup';

const SETTINGS = 'settings';
const PACKS = 'packs';

async function stored(keys: string[]): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get(keys);
  } catch {
    return {};
  }
}

/** The settings as they are now. Never rejects: storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await stored([SETTINGS]))[SETTINGS]);
}

/** The packs as they are now. Never rejects. */
export async function readPacks(): Promise<StoredPack[]> {
  return parsePacks((await stored([PACKS]))[PACKS]);
}

/** What the organisation has set. Never rejects: a browser without managed storage says so by rejecting. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    return parsePolicy(undefined);
  }
}

/**
 * How long anybody waits for the policy, in ms. Chromium answers only when it has looked for all of them, 3 to 10 s after its
 * start (156, 2026-11-22); until then there would be no checking at all.
 */
const PATIENCE = 250;

/**
 * Settings, packs and policy together. Never rejects. A policy that is slow to come is left out; `watchSetup` brings it.
 */
export async function readSetup(): Promise<Setup> {
  const none = new Promise<Policy>((give) => setTimeout(() => give(parsePolicy(undefined)), PATIENCE));
  const [own, policy] = await Promise.all([stored([SETTINGS, PACKS]), Promise.race([readPolicy(), none])]);
  return { settings: parseSettings(own[SETTINGS]), packs: parsePacks(own[PACKS]), policy };
}

/**
 * Changes some settings; two changes at once, in whatever pages, are made one after the other.
 * @param change what to change, from the settings as they are then.
 * @returns the settings as stored. Rejects when the browser refuses to store, so that a page can say so.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return exclusively(SETTINGS, async () => {
    const settings = await readSettings();
    const changed = parseSettings({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [SETTINGS]: changed });
    return changed;
  });
}

/** Changes the packs, as `changeSettings` does the settings. */
export function changePacks(change: (packs: StoredPack[]) => StoredPack[]): Promise<StoredPack[]> {
  return exclusively(PACKS, async () => {
    const changed = parsePacks(change(await readPacks()));
    await browser.storage.local.set({ [PACKS]: changed });
    return changed;
  });
}

type Changes = Record<string, { newValue?: unknown }>;

/** Calls `onChange` with every change made in any page or tab, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  listen((changes, area) => {
    if (area === 'local' && SETTINGS in changes) onChange(parseSettings(changes[SETTINGS]?.newValue));
  }, signal);
}

/**
 * The same for settings, packs and policy together. What changed between the reading of `first` and now is told as well.
 * @param first what they were; what did not change stays as it is there.
 */
export function watchSetup(first: Setup, onChange: (setup: Setup) => void, signal: AbortSignal): void {
  let setup = first;
  const take = (changed: Partial<Setup>) => {
    const next = { ...setup, ...changed };
    if (signal.aborted || JSON.stringify(next) === JSON.stringify(setup)) return;
    setup = next;
    onChange(setup);
  };
  const takeStored = (own: Record<string, unknown>) =>
    take({
      ...(SETTINGS in own && { settings: parseSettings(own[SETTINGS]) }),
      ...(PACKS in own && { packs: parsePacks(own[PACKS]) }),
    });
  const lookAtPolicy = () => void readPolicy().then((policy) => take({ policy }));
  listen((changes, area) => {
    if (area === 'managed') lookAtPolicy();
    if (area !== 'local') return;
    takeStored(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  }, signal);
  void stored([SETTINGS, PACKS]).then(takeStored);
  lookAtPolicy();
}

/**
 * For a page of ours: hands over the setup as soon as it is known, and again with every change, until the page closes.
 * @returns once the first has been used.
 */
export async function followSetup(use: (setup: Setup) => void): Promise<void> {
  const first = await readSetup();
  watchSetup(first, use, new AbortController().signal);
  use(first);
}

function listen(listener: (changes: Changes, area: string) => void, signal: AbortSignal): void {
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and the listener with it.
    }
  });
}
