import type { Rule } from '../pack';
import type { Sensitivity, Severity } from '../types';

/** Probabilities that a rule should speak at severity 1, 2 and 3 or more. */
export type Heads = readonly [number, number, number];

const DEFAULT = { low: [0.85, 0.85, 0.9], normal: [0.6, 0.65, 0.75], high: [0.35, 0.45, 0.6] };

/**
 * The severity that these probabilities reach at a sensitivity; a higher one only on top of the lower.
 * @param fitted thresholds that go with fitted weights.
 */
export function severityOf(heads: Heads, rule: Rule, sensitivity: Sensitivity, fitted?: readonly number[]): Severity {
  if (sensitivity === 'off') return 0;
  const thresholds: readonly number[] = fitted ?? (rule.thresholds ?? DEFAULT)[sensitivity];
  let severity: Severity = 0;
  for (const level of [1, 2, 3] as const) {
    const threshold = thresholds[level - 1];
    if (threshold === undefined || (heads[level - 1] ?? 0) < threshold) break;
    severity = level;
  }
  return severity;
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
