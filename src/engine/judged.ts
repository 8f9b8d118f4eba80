import type { Analysis } from './analysis';
import type { Scorer } from './model/score';
import type { Rule } from './pack';
import type { Fact } from './reading/view';
import { learn } from './score/learned';
import { judge, type Verdict } from './score/verdict';
import { readWindow, type Window } from './score/window';
import type { CheckerSettings, RuleId } from './types';
import type { Range } from './windows';

/** One window with what every rule makes of it. */
export interface Judged {
  window: Window;
  verdicts: readonly Verdict[];
}

/** Judges windows, remembering those of the last check whose sentences and surroundings are the same. */
export class Judge {
  #known: readonly Judged[] = [];
  #next: Judged[] = [];
  #context = '';
  #fewer = 0;
  #count = 0;

  constructor(
    readonly rules: readonly Rule[],
    readonly settings: CheckerSettings,
    readonly scorer?: Scorer | undefined,
  ) {}

  /**
   * Begins a check; its windows follow in order.
   * @param context facts of its surroundings
   * @param count how many windows there are
   */
  begin(context: readonly Fact[], count: number): void {
    const key = context.map((fact) => fact.name).join();
    // What a check that was stopped did not reach is still known from the one before.
    const rest = this.#known.slice(this.#next.length + this.#fewer);
    const reached = this.#next.length < this.#count ? [...this.#next, ...rest] : this.#next;
    this.#known = key === this.#context ? reached : [];
    this.#fewer = this.#known.length - count;
    this.#next = [];
    this.#count = count;
    this.#context = key;
  }

  /** Is it known what the next window comes to? */
  knows(all: readonly Analysis[], range: Range): boolean {
    return this.#find(all, range) !== undefined;
  }

  judge(all: readonly Analysis[], range: Range, context: readonly Fact[]): Judged {
    const judged = this.#find(all, range) ?? this.#fresh(all.slice(...range), context);
    this.#next.push(judged);
    return judged;
  }

  #find(all: readonly Analysis[], [from, to]: Range): Judged | undefined {
    // Before a change windows keep their number; after it they keep it counted from the end.
    const at = this.#next.length;
    for (const known of [this.#known[at], this.#known[at + this.#fewer]])
      if (known && same(known, all, from, to)) return known;
    return undefined;
  }

  #fresh(analyses: readonly Analysis[], context: readonly Fact[]): Judged {
    const window = readWindow(analyses, context);
    const learnt = this.scorer && learn(this.scorer, window);
    return {
      window,
      verdicts: this.rules.map((rule) =>
        judge(rule, window, this.settings.sensitivity?.[rule.id as RuleId] ?? 'normal', learnt),
      ),
    };
  }
}

function same({ window: { analyses } }: Judged, all: readonly Analysis[], from: number, to: number): boolean {
  if (analyses.length !== to - from) return false;
  for (let at = from; at < to; at++) if (analyses[at - from] !== all[at]) return false;
  return true;
}
