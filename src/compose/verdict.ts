/** From the engine's report to what is shown: dismissed findings taken out, the level said anew, the quiet ones kept quiet. */
import type { Finding, Level, Report } from '../engine/types';
import type { ComposerView } from '../ui/contract';
import { toLookAt } from '../ui/view';
import type { Dismissals } from './dismissals';
import type { Mark } from './marks';

/** Stays the same while the finding's rule and words do, whatever is typed around them. */
export function keyOf(finding: Pick<Finding, 'rule' | 'spans'>): string {
  return [finding.rule, ...finding.spans.map((span) => span.quote.toLowerCase())].join('\n');
}

/** The level of what is left. `unchecked` and `off` say how the check went, so they stay, unless something was found. */
function levelOf(report: Report, left: readonly Finding[]): Level {
  const highest = Math.max(0, ...toLookAt(left).map((finding) => finding.severity));
  if (highest >= 2) return 'pause';
  if (highest === 1) return 'look';
  return report.level === 'unchecked' || report.level === 'off' ? report.level : 'clear';
}

/** What the light and the card show of a report. */
export function viewOf(report: Report, dismissals: Dismissals): ComposerView {
  const left = report.findings.filter((finding) => !dismissals.covers(finding));
  const level = levelOf(report, left);
  return {
    level,
    participates: report.participates,
    ...(report.about && { about: report.about }),
    findings: left.map((finding) => ({ ...finding, key: keyOf(finding) })),
    ...(level === 'unchecked' && report.reason && { reason: report.reason }),
  };
}

/** Our own failure, or a check that was not done in time, said honestly: never shown as clear. */
export function failedView(reason: 'error' | 'stopped' = 'error'): ComposerView {
  return { level: 'unchecked', participates: false, findings: [], reason };
}

/** A clear draft whose publishing cannot be watched is not shown as clear; what was found is shown all the same. */
export function honest(view: ComposerView, isPublishable: boolean): ComposerView {
  return isPublishable || view.level !== 'clear' ? view : { ...view, level: 'unchecked', reason: 'publish' };
}

/** The words to tint: those of every finding that is not merely a friendly line. */
export function marksOf(view: ComposerView): Mark[] {
  return toLookAt(view.findings).flatMap(({ key, severity, spans }) =>
    spans.map(({ start, end }) => ({ key, severity, start, end })),
  );
}
