/** One draft at every level of sensitivity at once, for the pages on which people choose one. */
import type { Steps } from '../engine/steps';
import type { Checker, CheckerSettings, Draft, Report, RuleId, Sensitivity } from '../engine/types';
import { RULE_IDS } from '../engine/types';
import { preparingChecker } from './checker';
import type { OwnPack } from './own/parse';

export const SPEAKING = ['low', 'normal', 'high'] as const satisfies readonly Sensitivity[];
export type SpeakingLevel = (typeof SPEAKING)[number];
export type ByLevel<T> = Record<SpeakingLevel, T>;

/** A checker for each level, every rule at that level. Rules do not know of each other, so any mix of levels can be told. */
export function* preparingLevels(settings: CheckerSettings, own: readonly OwnPack[]): Steps<ByLevel<Checker>> {
  const made = new Map<SpeakingLevel, Checker>();
  for (const level of SPEAKING) {
    const sensitivity = Object.fromEntries(RULE_IDS.map((rule) => [rule, level])) as Record<RuleId, Sensitivity>;
    made.set(level, yield* preparingChecker({ ...settings, sensitivity }, own));
  }
  return Object.fromEntries(made) as ByLevel<Checker>;
}

/** The draft's report at each level, a step at a time: words already read are remembered between steps. */
export function* checkingLevels(levels: ByLevel<Checker>, draft: Draft): Steps<ByLevel<Report>> {
  const reports = new Map<SpeakingLevel, Report>();
  for (const level of SPEAKING) {
    let report = levels[level].check(draft, () => true);
    while (report.partial) {
      yield;
      report = levels[level].check(draft, () => true);
    }
    reports.set(level, report);
    yield;
  }
  return Object.fromEntries(reports) as ByLevel<Report>;
}

/** How many of some drafts a rule speaks up on, at each level. */
export function* countingLevels(
  levels: ByLevel<Checker>,
  drafts: readonly Draft[],
  rule: RuleId,
): Steps<ByLevel<number>> {
  const counts: ByLevel<number> = { low: 0, normal: 0, high: 0 };
  for (const draft of drafts)
    for (const level of SPEAKING) {
      if (levels[level].check(draft).rules[rule].severity > 0) counts[level]++;
      yield;
    }
  return counts;
}
