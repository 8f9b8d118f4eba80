import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId, Severity, Span } from '../../engine/types';

/** A labelled draft, with the file it comes from. A rule missing from `labels` was not judged. */
export interface Labelled {
  id: string;
  file: string;
  text: string;
  labels: Partial<Record<RuleId, Severity>>;
  participates?: boolean;
  spans?: Partial<Record<RuleId, Span[]>>;
  /** False: a careful colleague might decide otherwise. */
  sure?: boolean;
}

export interface HeldOut {
  files: string[];
  real: string[];
}

const SHARED = join('..', 'shared');

export const hasShared = (): boolean => existsSync(join(SHARED, 'drafts'));

/** The part that nothing is fitted on; chosen once, by hash. */
export const heldOut = (): HeldOut => JSON.parse(readFileSync(join('tests', 'eval', 'held-out.json'), 'utf8'));

/** Labelled drafts: those that may be tuned on, or, for the final table alone, those held out. */
export function readDrafts(which: 'tuned' | 'held-out'): Labelled[] {
  const held = heldOut();
  const wanted = (file: string) => held.files.includes(file) === (which === 'held-out') || file === 'real';
  return readdirSync(join(SHARED, 'drafts'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace('.jsonl', ''))
    .filter(wanted)
    .sort()
    .flatMap((file) => {
      const drafts = readLines<Labelled>(join(SHARED, 'drafts', `${file}.jsonl`)).map((draft) => ({ ...draft, file }));
      return file === 'real' ? drafts.filter(({ id }) => held.real.includes(id) === (which === 'held-out')) : drafts;
    });
}

/** The first texts of a corpus, without those that were labelled and held out. */
export function readCorpus(name: string, most = Number.POSITIVE_INFINITY): { id: string; text: string }[] {
  const held = new Set(heldOut().real);
  const texts = readLines<{ id: string; text: string }>(join(SHARED, 'corpora', `${name}.jsonl`));
  return texts.filter(({ id }) => !held.has(id)).slice(0, most);
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
