import type { Analysis } from './analysis';
import type { Scorer } from './model/score';
import type { Rule } from './pack';
import type { Fact } from './reading/view';
import { learn } from './score/learned';
import { Tally } from './score/tally';
import { judge, type Verdict } from './score/verdict';
import { readWindow, type Window } from './score/window';
import type { CheckerSettings, RuleId } from './types';
import { type Cuts, windowCount, windowEnd } from './windows';

/** One window with what every rule makes of it. */
export interface Judged {
  window: Window;
  verdicts: readonly Verdict[];
}

/** What one check came to, window by window. */
interface Past {
  judged: readonly Judged[];
  tally: Tally;
  /** The sentences judged, and where they were cut. */
  all: readonly Analysis[];
  cuts: Cuts;
}

const NOTHING: Past = { judged: [], tally: new Tally(0, 0), all: [], cuts: [] };

/** Judges windows, remembering those of the last check whose sentences and surroundings are the same. */
export class Judge {
  #past: Past = NOTHING;
  #context = '';
  /** Windows by their first sentence: those a check that was stopped did not reach, and those that come back. */
  #known = new WeakMap<Analysis, Judged>();

  constructor(
    readonly rules: readonly Rule[],
    readonly settings: CheckerSettings,
    readonly scorer?: Scorer | undefined,
  ) {}

  /**
   * Judges a draft.
   * @param all its sentences
   * @param cuts where they are cut
   * @param context facts of its surroundings
   * @param shouldStop asked before each window that is new, but the first
   */
  judge(all: readonly Analysis[], cuts: Cuts, context: readonly Fact[], shouldStop: () => boolean) {
    const key = context.map((fact) => fact.name).join();
    if (key !== this.#context) {
      this.#past = NOTHING;
      this.#known = new WeakMap();
      this.#context = key;
    }
    const past = this.#past;
    const count = windowCount(cuts);
    const [before, after] = this.#alike(all, cuts);
    const fresh: Judged[] = [];
    let stopped = false;
    for (let at = before; at < count - after; at++) {
      const from = cuts[at] as number;
      const to = windowEnd(cuts, at, all.length);
      const known = this.#find(all, from, to);
      stopped = known === undefined && at > 0 && shouldStop();
      if (stopped) break;
      fresh.push(known ?? this.#fresh(all.slice(from, to), context));
    }
    const rest = stopped ? 0 : after;
    const old = past.judged.length;
    const judged = past.judged.slice(0, before).concat(fresh, past.judged.slice(old - rest));
    const tally = Tally.between(past.tally, before, fresh, rest, this.rules.length);
    this.#past = { judged, tally, all, cuts };
    return { judged, tally, stopped };
  }

  /** Windows with which the draft begins and ends as it did in the last check. */
  #alike(all: readonly Analysis[], cuts: Cuts): [before: number, after: number] {
    const { judged, all: old, cuts: were } = this.#past;
    const most = Math.min(old.length, all.length);
    let same = 0;
    while (same < most && old[same] === all[same]) same++;
    const shift = all.length - old.length;
    let end = 0;
    while (end < most - same && old[old.length - 1 - end] === all[all.length - 1 - end]) end++;
    const count = windowCount(cuts);
    const has = judged.length;
    let before = 0;
    while (before < Math.min(count, has) && were[before] === cuts[before]) {
      const to = windowEnd(cuts, before, all.length);
      if (to > same || windowEnd(were, before, old.length) !== to) break;
      before++;
    }
    // What was not reached in the last check cannot be counted from its end.
    if (has < windowCount(were)) return [before, 0];
    let after = 0;
    while (after < Math.min(count, has) - before) {
      const [at, was] = [count - 1 - after, has - 1 - after];
      const from = cuts[at] as number;
      if (from < all.length - end || (were[was] as number) + shift !== from) break;
      if (windowEnd(were, was, old.length) + shift !== windowEnd(cuts, at, all.length)) break;
      after++;
    }
    return [before, after];
  }

  #find(all: readonly Analysis[], from: number, to: number): Judged | undefined {
    const known = this.#known.get(all[from] as Analysis);
    if (known?.window.analyses.length !== to - from) return undefined;
    const { analyses } = known.window;
    for (let at = from; at < to; at++) if (analyses[at - from] !== all[at]) return undefined;
    return known;
  }

  #fresh(analyses: readonly Analysis[], context: readonly Fact[]): Judged {
    const judged = judgeWindow(analyses, context, this);
    this.#known.set(analyses[0] as Analysis, judged);
    return judged;
  }
}

/** What every rule makes of some sentences by themselves. */
export function judgeWindow(
  analyses: readonly Analysis[],
  context: readonly Fact[],
  { rules, settings, scorer }: Pick<Judge, 'rules' | 'settings' | 'scorer'>,
): Judged {
  const window = readWindow(analyses, context);
  const learnt = scorer && learn(scorer, window);
  return {
    window,
    verdicts: rules.map((rule) => judge(rule, window, settings.sensitivity?.[rule.id as RuleId] ?? 'normal', learnt)),
  };
}
