/**
 * Drafts kept till tomorrow: the only texts that are ever stored, each by a press that shows exactly what is kept. On this
 * machine only, never in a private window, for seven days at most.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { exclusively, settled } from '../../settings/exclusive';

const KEY = 'kept';
const DAY = 24 * 60 * 60 * 1000;
/** How long a draft is kept, in ms. */
const LIFE = 7 * DAY;
/** A night still belongs to the day before it: what was kept at eleven is not offered at one. */
const DAWN = 5 * 60 * 60 * 1000;
const MOST = 50;

const KeptDraft = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Id of the site it was written on. */
  site: z.string().check(z.maxLength(300)),
  /** The parts of a thread, or the one text of a post. */
  texts: z.array(z.string()).check(z.minLength(1), z.maxLength(100)),
  /** When it was kept, in ms since 1970. */
  at: z.number(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

function isAlive({ at }: KeptDraft, now: number): boolean {
  // A clock that was wrong must not keep a text for ever.
  return now - at < LIFE && at - now < DAY;
}

async function stored(): Promise<unknown[]> {
  const found = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(found) ? found : [];
}

function aliveOf(all: readonly unknown[], now: number): KeptDraft[] {
  return all.flatMap((one) => KeptDraft.safeParse(one).data ?? []).filter((one) => isAlive(one, now));
}

/** Changes what is kept; two changes at once, in whatever tabs, are made one after the other. */
function change(now: number, make: (drafts: KeptDraft[]) => KeptDraft[]): Promise<KeptDraft[]> {
  return exclusively(KEY, async () => {
    const all = await stored();
    const drafts = make(aliveOf(all, now));
    const isSame = drafts.length === all.length && drafts.every((draft, at) => draft.id === (all[at] as KeptDraft).id);
    if (drafts.length === 0 && all.length > 0) await browser.storage.local.remove(KEY);
    else if (!isSame) await browser.storage.local.set({ [KEY]: drafts });
    return drafts;
  });
}

/** Everything that is kept, the oldest first; old ones go whenever anybody looks. Rejects when the browser cannot read it. */
export async function readKept(now = Date.now()): Promise<KeptDraft[]> {
  await settled(KEY);
  const all = await stored();
  const drafts = aliveOf(all, now);
  return drafts.length === all.length ? drafts : change(now, (left) => left);
}

/** Keeps a draft. @returns its id. Rejects when the browser refuses to store. */
export async function keepDraft(site: string, texts: readonly string[], now = Date.now()): Promise<string> {
  const draft = KeptDraft.parse({ id: crypto.randomUUID(), site, texts, at: now });
  await change(now, (drafts) => [...drafts, draft].slice(-MOST));
  return draft.id;
}

/** Deletes one that was used or is not wanted. Rejects when the browser refuses. */
export async function forgetKept(id: string, now = Date.now()): Promise<void> {
  await change(now, (drafts) => drafts.filter((draft) => draft.id !== id));
}

/** The day of a time, the night after it included. */
export function dayAt(time: number): string {
  return new Date(time - DAWN).toDateString();
}

/** Has the day ended on which it was kept? Days and nights are those of this machine. */
export function isLaterDay({ at }: Pick<KeptDraft, 'at'>, now = Date.now()): boolean {
  return at < now && dayAt(at) !== dayAt(now);
}

/** Private windows keep nothing; where nobody can say, nothing is kept either. */
export function isPrivate(): boolean {
  try {
    return browser.extension.inIncognitoContext !== false;
  } catch {
    return true;
  }
}
