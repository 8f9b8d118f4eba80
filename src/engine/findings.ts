import type { Analysis } from './analysis';
import type { Change } from './change';
import { findingOf } from './score/finding';
import type { Places } from './score/spans';
import type { Verdict } from './score/verdict';
import type { CheckerSettings, Finding, FindingSpan } from './types';

type Found = ReturnType<Places>;

interface Kept {
  speaking: readonly Verdict[];
  finding: Finding | null;
  /** The check it is from. */
  turn: number;
  /** Its words were moved since they were looked for, so that `found` is where they stood before. */
  moved?: boolean;
  /** The sentences it was looked for in, and where they stood. */
  wanted: ReadonlySet<Analysis>;
  found: Found;
}

/** Findings of the last check: while the windows that speak stay the same, only the places of their words can have moved. */
export class Findings {
  readonly #kept = new Map<string, Kept>();

  #change: Change | null = null;
  #turn = 0;

  /** Begins a check. @param change since the last one; null where that is not known. */
  begin(change: Change | null): void {
    this.#change = change;
    this.#turn++;
  }

  /** As `findingOf`. */
  of(speaking: readonly Verdict[], places: Places, text: string, settings: CheckerSettings): Finding | null {
    const rule = speaking[0]?.rule.id;
    if (rule === undefined) return null;
    const kept = this.#kept.get(rule);
    const same = kept !== undefined && areSame(kept.speaking, speaking);
    if (same && kept.turn === this.#turn - 1 && this.#change && isApart(kept.wanted, this.#change)) {
      const finding = kept.finding && { ...kept.finding, spans: shifted(kept.finding.spans, this.#change) };
      this.#kept.set(rule, { ...kept, finding, turn: this.#turn, moved: true });
      return finding;
    }
    if (same && !kept.moved) {
      const found = places(kept.wanted);
      const moves = movesOf(kept.found, found);
      if (moves !== null) {
        const finding = kept.finding && { ...kept.finding, spans: moved(kept.finding.spans, moves) };
        this.#kept.set(rule, { ...kept, finding, found, turn: this.#turn });
        return finding;
      }
    }
    let asked: Pick<Kept, 'wanted' | 'found'> = { wanted: new Set(), found: new Map() };
    const finding = findingOf(
      speaking,
      (wanted) => {
        asked = { wanted, found: places(wanted) };
        return asked.found;
      },
      text,
      settings,
    );
    this.#kept.set(rule, { speaking, finding, turn: this.#turn, ...asked });
    return finding;
  }
}

/** None of the sentences that hold a finding's words is one that changed. */
function isApart(wanted: ReadonlySet<Analysis>, { sentences }: Change): boolean {
  for (const one of sentences) if (wanted.has(one)) return false;
  return true;
}

function shifted(spans: readonly FindingSpan[], { from, shift }: Change): FindingSpan[] {
  return spans.map((span) =>
    span.start < from ? span : { ...span, start: span.start + shift, end: span.end + shift },
  );
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

type Move = readonly [from: number, to: number];

/** From where to where each sentence moved, in order; null where one came, went or passed another. */
function movesOf(old: Found, found: Found): Move[] | null {
  if (old.size !== found.size) return null;
  const moves: Move[] = [];
  for (const [analysis, were] of old) {
    const are = found.get(analysis);
    if (are?.length !== were.length) return null;
    for (let at = 0; at < were.length; at++) moves.push([were[at] as number, are[at] as number]);
  }
  moves.sort(([a], [b]) => a - b);
  return moves.every(([, to], at) => at === 0 || to > (moves[at - 1] as Move)[1]) ? moves : null;
}

function moved(spans: readonly FindingSpan[], moves: readonly Move[]): FindingSpan[] {
  let at = 0;
  return spans.map((span) => {
    while (at + 1 < moves.length && (moves[at + 1] as Move)[0] <= span.start) at++;
    const [from, to] = moves[at] as Move;
    return { ...span, start: span.start + to - from, end: span.end + to - from };
  });
}
