import { HEADS, kindScale, wordScale } from '../../engine/model/model';
import { OUTLINES } from '../../engine/reading/outline';
import type { Growing, Row } from './rows';

/** A feature is kept when at least so many labelled drafts of so many files have it; words more often, or there are too many. */
const LEAST_DRAFTS = { word: 20, name: 10 };
const LEAST_FILES = 3;

/** Which words, pairs and names are kept, and the column of each. */
export interface Columns {
  /** Column by number of the word or pair; -1 for those left out. */
  ngram: Int32Array;
  ngrams: number;
  /** Column by number of the pair of kinds, after those of `ngram`; -1 for those left out. */
  outline: Int32Array;
  outlines: number;
  name: Map<string, number>;
}

/** Chooses the features. `file` and `labelled` tell of each row where it comes from. */
export function chooseColumns(
  rows: readonly Row[],
  fileOf: (row: Row) => string | null,
  words: Growing,
  isName: (word: string) => boolean,
): Columns {
  const drafts = new Map<number, Set<number>>();
  const files = new Map<number, Set<string>>();
  const kindDrafts = new Map<number, Set<number>>();
  const kindFiles = new Map<number, Set<string>>();
  const namedDrafts = new Map<string, Set<number>>();
  const namedFiles = new Map<string, Set<string>>();
  for (const row of rows) {
    const file = fileOf(row);
    if (file === null) continue;
    for (const id of row.ngrams) count(drafts, files, id, row.draft, file);
    for (const id of row.outline) count(kindDrafts, kindFiles, id, row.draft, file);
    for (const name of row.names) count(namedDrafts, namedFiles, name, row.draft, file);
  }
  const person = words.words.map((word) => isName(word));
  const holdsName = (id: number): boolean => {
    const what = words.all[id] ?? 0;
    return what >= 0 ? (person[what] ?? false) : holdsName(words.pairs[-1 - what]?.[0] ?? 0);
  };
  const ngram = new Int32Array(words.all.length).fill(-1);
  let ngrams = 0;
  for (let id = 0; id < ngram.length; id++)
    if (often(drafts.get(id), files.get(id), LEAST_DRAFTS.word) && !holdsName(id)) ngram[id] = ngrams++;
  const outline = new Int32Array(OUTLINES).fill(-1);
  let outlines = 0;
  for (let id = 0; id < OUTLINES; id++)
    if (often(kindDrafts.get(id), kindFiles.get(id), LEAST_DRAFTS.word)) outline[id] = ngrams + outlines++;
  const name = new Map<string, number>();
  for (const [key, set] of namedDrafts)
    if (often(set, namedFiles.get(key), LEAST_DRAFTS.name)) name.set(key, name.size);
  return { ngram, ngrams, outline, outlines, name };
}

function count<K>(drafts: Map<K, Set<number>>, files: Map<K, Set<string>>, key: K, draft: number, file: string): void {
  const seen = drafts.get(key);
  if (!seen) {
    drafts.set(key, new Set([draft]));
    files.set(key, new Set([file]));
  } else if (seen.size < LEAST_DRAFTS.word || (files.get(key)?.size ?? 0) < LEAST_FILES) {
    seen.add(draft);
    files.get(key)?.add(file);
  }
}

const often = (drafts: Set<number> | undefined, files: Set<string> | undefined, least: number): boolean =>
  (drafts?.size ?? 0) >= least && (files?.size ?? 0) >= LEAST_FILES;

/** A row in columns: words and neighbours share one weight over the heads of a rule, names have one for all and one a head. */
export interface Sparse {
  ngrams: Int32Array;
  scale: number;
  outline: Int32Array;
  outlineScale: number;
  names: Int32Array;
}

export function sparse(row: Row, { ngram, outline: kinds, name }: Columns): Sparse {
  const ngrams = row.ngrams.map((id) => ngram[id] ?? -1).filter((column) => column >= 0);
  const names = row.names.map((key) => name.get(key) ?? -1).filter((column) => column >= 0);
  const outline = row.outline.map((id) => kinds[id] ?? -1).filter((column) => column >= 0);
  return {
    ngrams,
    scale: wordScale(ngrams.length),
    outline,
    outlineScale: kindScale(row.outline.length),
    names: Int32Array.from(names),
  };
}

/** How many columns a rule's problem has: words, names for all heads, names and a constant for each head. */
export const width = (columns: Columns): number =>
  wordColumns(columns) + columns.name.size + HEADS * (columns.name.size + 1);
/** Columns of words and of pairs of kinds come first. */
export const wordColumns = (columns: Columns): number => columns.ngrams + columns.outlines;
export const sharedColumn = (columns: Columns, name: number): number => wordColumns(columns) + name;
export const headColumn = (columns: Columns, head: number, name: number): number =>
  wordColumns(columns) + columns.name.size + head * (columns.name.size + 1) + name;
export const constantColumn = (columns: Columns, head: number): number => headColumn(columns, head, columns.name.size);
