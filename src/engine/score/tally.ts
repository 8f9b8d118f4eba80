import { weightOf } from './spans';
import type { Verdict } from './verdict';

/**
 * Severity, score and weightiest words of every rule in every window as plain numbers: a long draft has hundreds of windows,
 * and each key asks all of them.
 */
export class Tally {
  readonly #severities: Uint8Array;
  readonly #scores: Float64Array;
  readonly #weights: Float64Array;
  /** How many windows it holds. */
  length = 0;

  constructor(
    windows: number,
    readonly rules: number,
  ) {
    this.#severities = new Uint8Array(windows * rules);
    this.#scores = new Float64Array(windows * rules);
    this.#weights = new Float64Array(windows * rules);
  }

  static of(judged: readonly { verdicts: readonly Verdict[] }[]): Tally {
    const tally = new Tally(judged.length, judged[0]?.verdicts.length ?? 0);
    for (const { verdicts } of judged) tally.add(verdicts);
    return tally;
  }

  /** The first `before` windows of another tally, then new ones, then its last `after`. The other may not be used any more. */
  static between(
    old: Tally,
    before: number,
    fresh: readonly { verdicts: readonly Verdict[] }[],
    after: number,
    rules: number,
  ): Tally {
    const windows = before + fresh.length + after;
    // As a rule a key changes no number of windows, and what is there may stay.
    if (windows === old.length && rules === old.rules) {
      fresh.forEach(({ verdicts }, at) => {
        old.#set(before + at, verdicts);
      });
      return old;
    }
    const tally = new Tally(windows, rules);
    tally.#copy(old, 0, before);
    for (const { verdicts } of fresh) tally.add(verdicts);
    tally.#copy(old, old.length - after, old.length);
    return tally;
  }

  #copy(from: Tally, first: number, end: number): void {
    const at = this.length * this.rules;
    const [begin, stop] = [first * this.rules, end * this.rules];
    this.#severities.set(from.#severities.subarray(begin, stop), at);
    this.#scores.set(from.#scores.subarray(begin, stop), at);
    this.#weights.set(from.#weights.subarray(begin, stop), at);
    this.length += end - first;
  }

  add(verdicts: readonly Verdict[]): void {
    this.#set(this.length++, verdicts);
  }

  #set(window: number, verdicts: readonly Verdict[]): void {
    const row = window * this.rules;
    for (let rule = 0; rule < this.rules; rule++) {
      const { severity, score, shown } = verdicts[rule] as Verdict;
      this.#severities[row + rule] = severity;
      this.#scores[row + rule] = score;
      let most = Number.NEGATIVE_INFINITY;
      for (const { fired } of shown) most = Math.max(most, weightOf(fired));
      this.#weights[row + rule] = most;
    }
  }

  /** The highest score of a rule. */
  score(rule: number): number {
    let most = 0;
    for (let at = rule; at < this.length * this.rules; at += this.rules) {
      const score = this.#scores[at] as number;
      if (score > most) most = score;
    }
    return most;
  }

  /** The windows in which a rule speaks, in order. */
  speaking(rule: number): number[] {
    const windows: number[] = [];
    for (let window = 0; window < this.length; window++)
      if (this.#severities[window * this.rules + rule] !== 0) windows.push(window);
    return windows;
  }

  /**
   * Of the windows in which a rule speaks the worst one and those with the weightiest words, in order: what is shown of all
   * of them, as far as no more than `most` stretches are looked at.
   */
  weightiest(rule: number, windows: readonly number[], most: number): number[] {
    const weight = (window: number) => this.#weights[window * this.rules + rule] as number;
    let worst = windows[0] as number;
    const kept: number[] = [];
    for (const window of windows) {
      if (this.#isWorse(rule, window, worst)) worst = window;
      if (kept.length === most && weight(window) <= weight(kept[most - 1] as number)) continue;
      if (kept.length === most) kept.pop();
      let at = kept.length;
      while (at > 0 && weight(kept[at - 1] as number) < weight(window)) at--;
      kept.splice(at, 0, window);
    }
    if (!kept.includes(worst)) kept.push(worst);
    return kept.sort((a, b) => a - b);
  }

  #isWorse(rule: number, one: number, other: number): boolean {
    const [a, b] = [one * this.rules + rule, other * this.rules + rule];
    const more = (this.#severities[a] as number) - (this.#severities[b] as number);
    return more > 0 || (more === 0 && (this.#scores[a] as number) > (this.#scores[b] as number));
  }
}
