/** How trying a pack went, by what it holds: a pack is tried once, not by every page that uses it. No pack is kept here. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { exclusively } from './exclusive';

const KEY = 'tried';

/** More than anybody's packs and an organisation's together. */
const MOST = 60;

/** A trial goes by the clock, and a busy machine may spoil one: what failed is tried again so many times in all. */
const TRIALS = 2;

const tried = z.object({
  /** The extension's version: another one may judge otherwise. */
  by: z.string(),
  /** By hash: 0 where the pack can be used, else how many times it failed. */
  packs: z.record(z.string(), z.number()),
});

export type Outcome = 'usable' | 'unusable' | 'untried';

/** What is known of each of these texts. Never rejects: what cannot be read was not tried. */
export async function outcomesOf(texts: readonly string[]): Promise<Outcome[]> {
  if (texts.length === 0) return [];
  const [hashes, packs] = await Promise.all([Promise.all(texts.map(hashOf)), stored()]);
  return hashes.map((hash) => {
    const failed = hash === undefined ? undefined : packs[hash];
    if (failed === undefined || (failed > 0 && failed < TRIALS)) return 'untried';
    return failed === 0 ? 'usable' : 'unusable';
  });
}

/** Writes down how a trial went. Never rejects: what could not be stored is tried again. */
export async function noteOutcome(text: string, isUsable: boolean): Promise<void> {
  try {
    const hash = await hashOf(text);
    if (hash === undefined) return;
    await exclusively(KEY, async () => {
      const { [hash]: failed = 0, ...others } = await stored();
      const packs = { ...others, [hash]: isUsable ? 0 : failed + 1 };
      const last = Object.fromEntries(Object.entries(packs).slice(-MOST));
      await browser.storage.local.set({ [KEY]: { by: version(), packs: last } });
    });
  } catch {
    // Tried again the next time.
  }
}

const version = (): string => browser.runtime.getManifest().version;

async function stored(): Promise<Record<string, number>> {
  try {
    const read = tried.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
    return read?.by === version() ? read.packs : {};
  } catch {
    return {};
  }
}

/** SHA-256 of the text; undefined where the page may not make one (an address without TLS). */
async function hashOf(text: string): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  if (!digest) return undefined;
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
