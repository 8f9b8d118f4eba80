import type { Judged } from './judged';
import type { Rule } from './pack';
import { findingOf } from './score/finding';
import { levelOf } from './score/level';
import type { Places } from './score/spans';
import type { Verdict } from './score/verdict';
import { type CheckerSettings, type Draft, type Finding, type Report, RULE_IDS, type RuleId } from './types';

/** Puts together what was found in all windows of a draft. */
export function reportOf(
  draft: Draft,
  judged: readonly Judged[],
  places: Places,
  rules: readonly Rule[],
  settings: CheckerSettings,
): Report {
  const findings: Finding[] = [];
  const scores = Object.fromEntries(RULE_IDS.map((id) => [id, { severity: 0, score: 0 }])) as Report['rules'];
  let participates = false;
  rules.forEach((rule, at) => {
    const speaking: Verdict[] = [];
    let score = 0;
    for (const { verdicts } of judged) {
      const verdict = verdicts[at] as Verdict;
      if (verdict.score > score) score = verdict.score;
      if (verdict.severity > 0) speaking.push(verdict);
    }
    if (rule.id === 'participation') {
      participates = speaking.length > 0;
      return;
    }
    const finding = findingOf(speaking, places, draft.text, settings);
    if (finding) findings.push(finding);
    scores[rule.id as RuleId] = { severity: finding?.severity ?? 0, score: round(score) };
  });
  findings.sort((a, b) => b.severity - a.severity || b.score - a.score || a.tip - b.tip);
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    level: levelOf(findings),
    participates,
    rules: scores,
    findings: findings.map((finding) => ({ ...finding, score: round(finding.score) })),
  };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
