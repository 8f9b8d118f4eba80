import type { Analysis } from '../analysis';
import { wholeOffset } from '../text/hidden';
import type { FindingSpan } from '../types';
import type { Shown } from './verdict';

/** Where sentences of the draft itself begin; sentences of earlier parts of a thread have no place. */
export type Places = (wanted: ReadonlySet<Analysis>) => ReadonlyMap<Analysis, readonly number[]>;

/** A finding points at no more stretches than a reader takes in, */
const MOST = 6;
/** and each is no longer than so many words. */
const LONGEST = 6;
/** Of very many only the weightiest are looked at: long drafts may hold hundreds. */
export const ENOUGH = 60;

interface Placed {
  start: number;
  end: number;
  signal: string;
  fix: string | undefined;
  weight: number;
}

/** The words of a finding as stretches of the draft, in order; stretches that overlap are joined, the weightiest are kept. */
export function placeSpans(shown: readonly Shown[], places: Places, text: string): FindingSpan[] {
  const placed = place(shown.length > ENOUGH ? heaviest(shown) : shown, places);
  // All of the weightiest may stand in earlier parts of a thread.
  if (placed.length === 0 && shown.length > ENOUGH)
    placed.push(
      ...place(
        [...shown].sort((a, b) => weightOf(b.fired) - weightOf(a.fired)),
        places,
      ),
    );
  return weightiest(joined(placed)).map(({ start, end, signal, fix }) => {
    const quote = firstWords(text.slice(start, end));
    return { start, end: start + quote.length, quote, signal, ...(fix === undefined ? {} : { fix }) };
  });
}

/** The weightiest of very many, heaviest first, those of one weight in their order. */
function heaviest(shown: readonly Shown[]): Shown[] {
  const kept: Shown[] = [];
  const weights: number[] = [];
  for (const one of shown) {
    const weight = weightOf(one.fired);
    if (kept.length === ENOUGH) {
      if (weight <= (weights[ENOUGH - 1] as number)) continue;
      kept.pop();
      weights.pop();
    }
    let at = kept.length;
    while (at > 0 && (weights[at - 1] as number) < weight) at--;
    kept.splice(at, 0, one);
    weights.splice(at, 0, weight);
  }
  return kept;
}

function place(shown: readonly Shown[], places: Places): Placed[] {
  const found = places(new Set(shown.map((one) => one.analysis)));
  const placed: Placed[] = [];
  for (const { analysis, start, end, signal, fired } of shown)
    for (const at of found.get(analysis) ?? [])
      placed.push({
        start: at + wholeOffset(analysis.hidden, start),
        end: at + wholeOffset(analysis.hidden, end - 1) + 1,
        signal,
        fix: fired?.signal.fix,
        weight: weightOf(fired),
      });
  return placed;
}

export const weightOf = (fired: Shown['fired']): number =>
  fired ? fired.signal.weight + (fired.signal.floor ?? 0) + (fired.signal.role === 'identifier' ? 5 : 0) : 0;

function joined(spans: Placed[]): Placed[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const all: Placed[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (!last || span.start >= last.end) {
      all.push({ ...span });
      continue;
    }
    if (span.end > last.end) last.fix = undefined;
    else last.fix ??= span.start === last.start && span.end === last.end ? span.fix : undefined;
    last.end = Math.max(last.end, span.end);
    last.weight = Math.max(last.weight, span.weight);
  }
  return all;
}

function weightiest(spans: Placed[]): Placed[] {
  if (spans.length <= MOST) return spans;
  const kept = new Set([...spans].sort((a, b) => b.weight - a.weight).slice(0, MOST));
  return spans.filter((span) => kept.has(span));
}

/** A stretch cut after its first words. */
function firstWords(quote: string): string {
  let words = 0;
  for (const gap of quote.matchAll(/\s+/g)) if (++words === LONGEST) return quote.slice(0, gap.index);
  return quote;
}
