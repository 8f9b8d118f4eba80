/** What one signal alone marks in a draft: how the examples in rule files are run. */
import { analyse } from '../engine/analysis';
import type { Reader } from '../engine/reading/reader';
import { contextFacts, readWindow } from '../engine/score/window';
import type { Signal } from '../engine/signals/signal';
import { compileSignals, merge } from '../engine/signals/signals';
import { Units } from '../engine/text/units';
import type { Draft } from '../engine/types';
import { userWords } from '../engine/user';
import type { Example } from './schema';

const nobody = userWords({});

/**
 * The words a signal marks in a draft, as the engine would mark them.
 * @throws Error when the signal cannot be compiled.
 */
export function markedBy(signal: Signal, reader: Reader, draft: Draft): string[] {
  const signals = compileSignals([signal]);
  const units = new Units((text) => analyse(text, reader, signals, nobody)).update(draft.text);
  const analyses = units.map((unit) => unit.same);
  const { fired } = readWindow(analyses, contextFacts(draft));
  const placed = fired.flatMap((one) =>
    units.flatMap((unit) =>
      unit.same === one.analysis
        ? one.hits.map((hit) => ({ start: hit.start + unit.start, end: hit.end + unit.start }))
        : [],
    ),
  );
  return merge(placed).map((hit) => draft.text.slice(hit.start, hit.end));
}

/** An example as a draft, without the brackets that say what should be marked. */
export function draftOf(example: Example): Draft {
  const draft = typeof example === 'string' ? { text: example } : (example as Draft);
  return { ...draft, text: draft.text.replace(/[[\]]/g, '') };
}

/** The words in brackets. */
export function wantedIn(example: Example): string[] {
  const text = typeof example === 'string' ? example : example.text;
  return [...text.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
}
