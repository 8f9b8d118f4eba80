import type { Findings } from './findings';
import type { Judged } from './judged';
import type { Rule } from './pack';
import { aboutOf } from './score/about';
import { findingOf } from './score/finding';
import { levelOf } from './score/level';
import { ENOUGH, type Places } from './score/spans';
import { Tally } from './score/tally';
import type { Verdict } from './score/verdict';
import { type CheckerSettings, type Draft, type Finding, type Report, RULE_IDS, type RuleId } from './types';

/**
 * Puts together what was found in all windows of a draft.
 * @param tally of the same windows, where one is at hand
 * @param kept findings of the last check of this draft
 */
export function reportOf(
  draft: Draft,
  judged: readonly Judged[],
  places: Places,
  rules: readonly Rule[],
  settings: CheckerSettings,
  tally: Tally = Tally.of(judged),
  kept: Pick<Findings, 'of'> = { of: findingOf },
): Report {
  const findings: Finding[] = [];
  const scores = Object.fromEntries(RULE_IDS.map((id) => [id, { severity: 0, score: 0 }])) as Report['rules'];
  let joining: Verdict[] = [];
  rules.forEach((rule, at) => {
    let windows = tally.speaking(at);
    // Words of earlier parts of a thread are not shown, so that none may be left out.
    if (windows.length > ENOUGH + 1 && !draft.earlierParts?.length) windows = tally.weightiest(at, windows, ENOUGH + 1);
    const speaking = windows.map((window) => judged[window]?.verdicts[at] as Verdict);
    const score = tally.score(at);
    if (rule.id === 'participation') {
      joining = speaking;
      return;
    }
    const finding = kept.of(speaking, places, draft.text, settings);
    if (finding) findings.push(finding);
    scores[rule.id as RuleId] = { severity: finding?.severity ?? 0, score: round(score) };
  });
  const about = aboutOf(scores['self-promotion'].score, joining);
  findings.sort((a, b) => b.severity - a.severity || b.score - a.score || a.tip - b.tip);
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    level: levelOf(findings),
    participates: joining.length > 0,
    ...(about && { about }),
    rules: scores,
    findings: findings.map((finding) => ({ ...finding, score: round(finding.score) })),
  };
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
