import type { Rule } from '../pack';
import type { Heads } from './severity';
import { sigmoid } from './severity';
import type { Window } from './window';

/** Without a fitted model each further severity needs this much more evidence. */
const STEP = 1.1;
const BIAS = -2.2;

/** The scorecard as the rule files have it: every signal counts once, for or against. */
export function scorecard(rule: Rule, window: Window): Heads {
  const seen = new Set<string>();
  let logit = rule.bias ?? BIAS;
  for (const { signal } of window.fired) {
    if (signal.rule !== rule.id || seen.has(signal.id)) continue;
    seen.add(signal.id);
    logit += signal.weight;
  }
  return [sigmoid(logit), sigmoid(logit - STEP), sigmoid(logit - 2 * STEP)];
}
