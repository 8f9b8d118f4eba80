import type { Analysis } from '../analysis';
import type { FindingSpan } from '../types';
import type { Shown } from './verdict';

/** Where sentences of the draft itself begin; sentences of earlier parts of a thread have no place. */
export type Places = (wanted: ReadonlySet<Analysis>) => ReadonlyMap<Analysis, readonly number[]>;

/** The words of a finding as stretches of the draft, in order; stretches that overlap are joined. */
export function placeSpans(shown: readonly Shown[], places: Places, text: string): FindingSpan[] {
  const found = places(new Set(shown.map((one) => one.analysis)));
  const spans = shown.flatMap((one) =>
    (found.get(one.analysis) ?? []).map((at) => ({
      start: at + one.start,
      end: at + one.end,
      signal: one.signal,
      fix: one.fired?.signal.fix,
    })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: typeof spans = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) joined.push({ ...span });
    else {
      if (span.end > last.end) last.fix = undefined;
      else last.fix ??= span.start === last.start && span.end === last.end ? span.fix : undefined;
      last.end = Math.max(last.end, span.end);
    }
  }
  return joined.map(({ start, end, signal, fix }) => ({
    start,
    end,
    quote: text.slice(start, end),
    signal,
    ...(fix === undefined ? {} : { fix }),
  }));
}
