import type { Analysis } from './analysis';
import type { Scorer } from './model/score';
import type { Rule } from './pack';
import type { Fact } from './reading/view';
import { learn } from './score/learned';
import { Tally } from './score/tally';
import { judge, type Verdict } from './score/verdict';
import { readWindow, type Window } from './score/window';
import type { CheckerSettings, RuleId } from './types';
import type { Range } from './windows';

/** One window with what every rule makes of it. */
export interface Judged {
  window: Window;
  verdicts: readonly Verdict[];
}

/** What one check came to, window by window. */
interface Past {
  judged: readonly Judged[];
  ranges: readonly Range[];
  tally: Tally;
  /** The sentences judged. */
  all: readonly Analysis[];
}

/** The range of a window that is no longer part of the draft. */
const NOWHERE: Range = [-1, -1];

const NOTHING: Past = { judged: [], ranges: [], tally: new Tally(0, 0), all: [] };

/** Judges windows, remembering those of the last check whose sentences and surroundings are the same. */
export class Judge {
  #past: Past = NOTHING;
  #judged: Judged[] = [];
  #ranges: Range[] = [];
  #tally = new Tally(0, 0);
  #all: readonly Analysis[] = [];
  #context = '';
  #count = 0;
  /** Sentences that begin or end the draft as they did in the last check. */
  #before = 0;
  #after = 0;

  constructor(
    readonly rules: readonly Rule[],
    readonly settings: CheckerSettings,
    readonly scorer?: Scorer | undefined,
  ) {}

  /** What the windows of this check came to so far, in numbers. */
  get tally(): Tally {
    return this.#tally;
  }

  /**
   * Begins a check; its windows follow in order.
   * @param context facts of its surroundings
   * @param count how many windows there are
   * @param all its sentences
   */
  begin(context: readonly Fact[], count: number, all: readonly Analysis[] = []): void {
    const key = context.map((fact) => fact.name).join();
    this.#past = key === this.#context ? this.#reached() : NOTHING;
    this.#judged = [];
    this.#ranges = [];
    this.#tally = new Tally(count, this.rules.length);
    this.#all = all;
    this.#context = key;
    this.#count = count;
    const old = this.#past.all;
    const most = Math.min(old.length, all.length);
    this.#before = 0;
    while (this.#before < most && old[this.#before] === all[this.#before]) this.#before++;
    this.#after = 0;
    while (this.#after < most - this.#before && old[old.length - 1 - this.#after] === all[all.length - 1 - this.#after])
      this.#after++;
  }

  /** The last check, and where it was stopped what is still known from the one before. */
  #reached(): Past {
    const done = { judged: this.#judged, ranges: this.#ranges, tally: this.#tally, all: this.#all };
    if (this.#judged.length >= this.#count) return done;
    const { judged, ranges, all } = this.#past;
    const from = this.#judged.length + judged.length - this.#count;
    const rest = from < 0 ? [] : judged.slice(from);
    const shift = this.#all.length - all.length;
    const moved = rest.map((one, at): Range => {
      const [first, last] = ranges[from + at] ?? NOWHERE;
      return isOf(one, this.#all, first + shift, last + shift) ? [first + shift, last + shift] : NOWHERE;
    });
    const both = [...this.#judged, ...rest];
    return { judged: both, ranges: [...this.#ranges, ...moved], tally: Tally.of(both), all: this.#all };
  }

  /** Is it known what the next window comes to? */
  knows(all: readonly Analysis[], range: Range): boolean {
    return this.#find(all, range) >= 0;
  }

  judge(all: readonly Analysis[], range: Range, context: readonly Fact[]): Judged {
    const at = this.#find(all, range);
    const known = this.#past.judged[at];
    const judged = known ?? this.#fresh(all.slice(...range), context);
    this.#judged.push(judged);
    this.#ranges.push(range);
    if (known) this.#tally.copy(this.#past.tally, at);
    else this.#tally.add(judged.verdicts);
    return judged;
  }

  /** The number this window had in the last check, or -1. */
  #find(all: readonly Analysis[], [from, to]: Range): number {
    // Before a change windows keep their number; after it they keep it counted from the end.
    const at = this.#judged.length;
    const { judged, ranges, all: old } = this.#past;
    const same = ranges[at];
    if (same && same[0] === from && same[1] === to && to <= this.#before) return at;
    const late = at + ranges.length - this.#count;
    const moved = ranges[late];
    const shift = all.length - old.length;
    if (moved && moved[0] + shift === from && moved[1] + shift === to && from >= all.length - this.#after) return late;
    for (const one of [at, late]) if (isOf(judged[one], all, from, to)) return one;
    return -1;
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

function isOf(judged: Judged | undefined, all: readonly Analysis[], from: number, to: number): boolean {
  if (!judged || judged.window.analyses.length !== to - from) return false;
  const { analyses } = judged.window;
  for (let at = from; at < to; at++) if (analyses[at - from] !== all[at]) return false;
  return true;
}
