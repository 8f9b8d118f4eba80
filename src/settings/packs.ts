/** Rule packs of the user's own, kept as the text they came in; what a pack may hold is settled in `src/packs/own`. */
import * as z from 'zod/mini';

/** Most packs, and characters of one (UTF-16 code units). */
export const MOST_PACKS = 10;
export const LARGEST_PACK = 200_000;

const storedPack = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  on: z.catch(z.boolean(), true),
  text: z.string().check(z.maxLength(LARGEST_PACK)),
});

export type StoredPack = z.infer<typeof storedPack>;

/** The packs in a stored value; one that cannot be read is left out. Never throws. */
export function parsePacks(stored: unknown): StoredPack[] {
  const list = Array.isArray(stored) ? stored : [];
  const packs = new Map<string, StoredPack>();
  for (const item of list) {
    const read = storedPack.safeParse(item);
    if (read.success) packs.set(read.data.name, read.data);
  }
  return [...packs.values()].slice(0, MOST_PACKS);
}
