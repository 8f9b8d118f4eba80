import type { Labelled } from '../eval/material';
import { sourceOf } from './source';

export const FOLDS = 8;

/** Every fold is fitted on it, and it is scored by none. */
const NONE = -1;

/** Whole written files are left out together; real posts and corpora by their id; the project's own drafts never. */
export function foldsOf(drafts: readonly Labelled[]): number[] {
  const files = [...new Set(drafts.map(({ file }) => file))].filter((file) => sourceOf(file) === 'written').sort();
  return drafts.map(({ file, id }) => {
    if (sourceOf(file) === 'own') return NONE;
    return sourceOf(file) === 'written' ? files.indexOf(file) % FOLDS : hash(id) % FOLDS;
  });
}

function hash(id: string): number {
  let value = 7;
  for (let at = 0; at < id.length; at++) value = (value * 31 + id.charCodeAt(at)) >>> 0;
  return value;
}
