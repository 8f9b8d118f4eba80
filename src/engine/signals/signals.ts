import type { Hit } from '../detect/hit';
import { finish, type Steps } from '../steps';
import { type CompiledCondition, compileCondition } from './condition';
import { type Probe, Probes } from './probe';
import { Scene } from './scene';
import type { Signal } from './signal';

export interface CompiledSignal {
  signal: Signal;
  match: Probe[];
  near: CompiledCondition[];
  unless: CompiledCondition[];
}

/** A signal that matched in a sentence; what it asks of the whole draft is still open. */
export interface Candidate {
  compiled: CompiledSignal;
  /** Offsets within the sentence, sorted, not overlapping. */
  hits: Hit[];
}

export interface Signals {
  probes: Probes;
  all: readonly CompiledSignal[];
  /** Numbers of the signals that each slot may make fire, and of those that are always asked. */
  bySlot: readonly (readonly number[] | undefined)[];
  always: readonly number[];
  /** One place for each signal, to mark those that a sentence may make fire. */
  due: Uint8Array;
}

/**
 * Compiles signals together.
 * @throws Error naming the signal that cannot be compiled.
 */
export function compileSignals(signals: readonly Signal[]): Signals {
  return finish(compilingSignals(signals));
}

/** The same, a matcher a step. */
export function* compilingSignals(signals: readonly Signal[]): Steps<Signals> {
  const probes = new Probes();
  const all: CompiledSignal[] = [];
  for (const signal of signals) {
    try {
      all.push(yield* compiling(signal, probes));
    } catch (error) {
      throw new Error(`signal ${signal.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const bySlot: number[][] = [];
  for (const [number, { match }] of all.entries())
    for (const { slot } of match)
      if (slot !== undefined) {
        bySlot[slot] ??= [];
        bySlot[slot].push(number);
      }
  const always = [...all.keys()].filter((number) => all[number]?.match.some(({ slot }) => slot === undefined));
  return { probes, all, bySlot: Array.from(bySlot), always, due: new Uint8Array(all.length) };
}

function* compiling(signal: Signal, probes: Probes): Steps<CompiledSignal> {
  const compiled: CompiledSignal = { signal, match: [], near: [], unless: [] };
  for (const matcher of signal.match) {
    compiled.match.push(probes.compile(matcher));
    yield;
  }
  for (const list of ['near', 'unless'] as const)
    for (const condition of signal[list] ?? []) {
      compiled[list].push(compileCondition(condition, probes));
      yield;
    }
  return compiled;
}

/** The signals that might fire in a sentence, in order. */
function due({ all, bySlot, always, due: marks }: Signals, { slots, possible }: Scene): CompiledSignal[] {
  marks.fill(0);
  for (let at = 0; at < always.length; at++) marks[always[at] as number] = 1;
  for (const list of [slots, possible])
    for (let at = 0; at < list.length; at++) {
      const numbers = bySlot[list[at] as number];
      if (numbers) for (let i = 0; i < numbers.length; i++) marks[numbers[i] as number] = 1;
    }
  const signals: CompiledSignal[] = [];
  for (let number = 0; number < all.length; number++)
    if (marks[number] === 1) signals.push(all[number] as CompiledSignal);
  return signals;
}

/** Matchers a step. */
const SOME = 4;

/** Finds the signals of one sentence, as far as the sentence alone can tell; some matchers a step. */
export function* matchingSentence(signals: Signals, scene: Scene): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  const list = due(signals, scene);
  let done = 0;
  for (let at = 0; at < list.length; at++) {
    const compiled = list[at] as CompiledSignal;
    const { match } = compiled;
    let hits: readonly Hit[] = NONE;
    for (let i = 0; i < match.length; i++) {
      const more = (match[i] as Probe)(scene);
      if (more.length > 0) hits = hits.length > 0 ? hits.concat(more) : more;
      if (++done % SOME === 0) yield;
    }
    if (hits.length === 0) continue;
    const kept = merge(hits).filter((hit) => beside(compiled, scene, hit));
    if (kept.length > 0) candidates.push({ compiled, hits: kept });
  }
  return candidates;
}

const NONE: readonly Hit[] = [];

function beside({ near, unless }: CompiledSignal, scene: Scene, hit: Hit): boolean {
  return (
    near.every((condition) => condition.ofDraft || condition.holds(scene, hit)) &&
    !unless.some((condition) => !condition.ofDraft && condition.holds(scene, hit))
  );
}

/** Does what a candidate asks of the whole draft hold? `facts` are the names of all facts there. */
export function settles(
  { compiled }: Candidate,
  scenes: readonly Scene[],
  facts: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  const holds = (condition: CompiledCondition) =>
    condition.facts ? condition.facts.some((name) => facts.has(name)) : scenes.some((scene) => condition.holds(scene));
  return (
    (compiled.signal.needs ?? []).every((name) => facts.has(name)) &&
    compiled.near.every((condition) => !condition.ofDraft || holds(condition)) &&
    !compiled.unless.some((condition) => condition.ofDraft && holds(condition))
  );
}

/** Sorts stretches and joins those that overlap. */
export function merge(hits: readonly Hit[]): Hit[] {
  const [first] = hits;
  if (first && hits.length === 1) return [{ start: first.start, end: first.end }];
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Hit[] = [];
  for (const hit of sorted) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else merged.push({ start: hit.start, end: hit.end });
  }
  return merged;
}
export { Scene };
