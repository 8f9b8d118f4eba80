import type { Analysis } from './analysis';
import type { Scorer } from './model/score';
import type { Rule } from './pack';
import type { Fact } from './reading/view';
import { learn } from './score/learned';
import { judge, type Verdict } from './score/verdict';
import { readWindow, type Window } from './score/window';
import type { CheckerSettings, RuleId } from './types';

/** One window with what every rule makes of it. */
export interface Judged {
  window: Window;
  verdicts: readonly Verdict[];
}

/** Judges windows, remembering those whose sentences and surroundings are the same as last time. */
export class Judge {
  #known = new Map<Analysis, Judged[]>();
  #next = new Map<Analysis, Judged[]>();
  #context = '';

  constructor(
    readonly rules: readonly Rule[],
    readonly settings: CheckerSettings,
    readonly scorer?: Scorer | undefined,
  ) {}

  /** Begins a check; `context` are the facts of its surroundings. */
  begin(context: readonly Fact[]): void {
    const key = context.map((fact) => fact.name).join();
    this.#known = key === this.#context ? this.#next : new Map();
    this.#next = new Map();
    this.#context = key;
  }

  judge(analyses: readonly Analysis[], context: readonly Fact[]): Judged {
    const first = analyses[0] as Analysis;
    const known = this.#known.get(first)?.find(({ window }) => same(window.analyses, analyses));
    const judged = known ?? this.#fresh(analyses, context);
    const list = this.#next.get(first);
    if (list) list.push(judged);
    else this.#next.set(first, [judged]);
    return judged;
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

const same = (one: readonly Analysis[], other: readonly Analysis[]): boolean =>
  one.length === other.length && one.every((analysis, at) => analysis === other[at]);
