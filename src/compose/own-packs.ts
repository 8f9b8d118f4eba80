/** Packs of the user's own and the organisation's, ready to use: each is tried once, by whoever meets it first. */
import type { OwnPack } from '../packs/own/parse';
import { noteOutcome, outcomesOf } from '../settings/tried-packs';
import { Making } from './making';
import { isPrivate } from './pause/kept';

/** What reads and tries packs: `src/packs/own/try`, which a page side may only load when there is one. */
type Trying = Pick<typeof import('../packs/own/try'), 'parsePack' | 'usablePack'>;

/**
 * The packs that are known to be usable. Never rejects.
 * @returns `untried`: the texts of which nothing is known yet.
 */
export async function knownPacks(
  texts: readonly string[],
  { parsePack }: Trying,
): Promise<{ packs: OwnPack[]; untried: string[] }> {
  const outcomes = await outcomesOf(texts);
  const packs: OwnPack[] = [];
  for (const [at, text] of texts.entries()) {
    if (outcomes[at] !== 'usable') continue;
    try {
      packs.push(parsePack(text));
    } catch {
      // It could be used when it was tried; checking goes on without it.
    }
  }
  return { packs, untried: texts.filter((_, at) => outcomes[at] === 'untried') };
}

/** Tries packs in slices and remembers how that went, though not in a private window. @returns those that can be used. */
export async function tryPacks(texts: readonly string[], { usablePack }: Trying): Promise<OwnPack[]> {
  const usable: OwnPack[] = [];
  for (const text of texts) {
    const pack = await new Making(usablePack(text)).inSlices();
    if (pack) usable.push(pack);
    if (!isPrivate()) await noteOutcome(text, pack !== null);
  }
  return usable;
}

/** All packs that can be used, for our own pages, where nobody waits for a verdict. */
export async function allPacks(texts: readonly string[], trying: Trying): Promise<OwnPack[]> {
  const { packs, untried } = await knownPacks(texts, trying);
  return [...packs, ...(await tryPacks(untried, trying))];
}
