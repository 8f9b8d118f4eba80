/** Settings and packs as one file that can be kept, or taken to another browser. */
import { parsePacks, type StoredPack } from './packs';
import { parseSettings } from './parse';
import { isRecord } from './record';
import type { Settings } from './schema';
import { SETTINGS_VERSION } from './schema';

/** Characters of a file that is read at all. */
const LARGEST = 3_000_000;

/** What a file was not understood for: no JSON, no file of ours, or larger than any of ours. */
export type TransferProblem = 'notJson' | 'notOurs' | 'tooLarge';

export interface Transferred {
  settings: Settings;
  packs: StoredPack[];
  /** Fields of the file that could not be read and fell back, or that nobody knows. */
  ignored: string[];
}

/** Everything the user chose, as the text of a file. No draft, no word of one, and no balance is in it. */
export function exportText(settings: Settings, packs: readonly StoredPack[]): string {
  return `${JSON.stringify({ secondLook: SETTINGS_VERSION, settings, packs }, null, 2)}\n`;
}

/** Reads such a file. Where the user looks, `sitesOn`, stays as it is: a browser gives that leave only to a press. */
export function readTransfer(text: string, now: Settings): Transferred | TransferProblem {
  if (text.length > LARGEST) return 'tooLarge';
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  if (!isRecord(content) || typeof content.secondLook !== 'number' || !isRecord(content.settings)) return 'notOurs';
  const settings = { ...parseSettings(content.settings), sitesOn: now.sitesOn, welcomed: now.welcomed };
  const packs = parsePacks(content.packs);
  return { settings, packs, ignored: ignoredIn(content.settings, settings) };
}

function ignoredIn(given: Record<string, unknown>, read: Settings): string[] {
  const old = ['version', 'country', 'sitesOn', 'welcomed'];
  return Object.keys(given).filter((key) => {
    if (old.includes(key)) return false;
    return !(key in read) || !sameWithin(given[key], read[key as keyof Settings]);
  });
}

/** Is every part of what was given as it was read? */
function sameWithin(given: unknown, read: unknown): boolean {
  if (isRecord(given) && isRecord(read))
    return Object.keys(given).every((key) => key in read && sameWithin(given[key], read[key]));
  return JSON.stringify(given) === JSON.stringify(read);
}
