import type { Labelled } from '../eval/material';
import { CORPUS_MARK } from './corpora';

export const FOLDS = 8;

/** Whole written files are left out together; real posts and corpora by their id. */
export function foldsOf(drafts: readonly Labelled[]): number[] {
  const files = [...new Set(drafts.map(({ file }) => file))].filter(isWritten).sort();
  return drafts.map(({ file, id }) => (isWritten(file) ? files.indexOf(file) % FOLDS : hash(id) % FOLDS));
}

const isWritten = (file: string): boolean => file !== 'real' && !file.startsWith(CORPUS_MARK);

function hash(id: string): number {
  let value = 7;
  for (let at = 0; at < id.length; at++) value = (value * 31 + id.charCodeAt(at)) >>> 0;
  return value;
}
