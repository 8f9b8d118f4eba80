import type { RuleId, Severity } from '../../engine/types';
import type { Reports, Way } from './judge';
import type { Labelled } from './material';

/** A labelled draft with what the engine said of it. */
export interface Checked {
  draft: Labelled;
  reports: Reports;
}

export interface Share {
  hit: number;
  of: number;
}

export const share = <T>(all: readonly T[], is: (one: T) => boolean): Share => ({
  hit: all.filter(is).length,
  of: all.length,
});
export const percent = ({ hit, of }: Share): string => (of === 0 ? '-' : ((100 * hit) / of).toFixed(1));

export const labelled = (checked: readonly Checked[], rule: RuleId, labels: readonly Severity[]): Checked[] =>
  checked.filter(({ draft }) => labels.includes(draft.labels[rule] as Severity));

export const raises =
  (rule: RuleId, way: Way, least = 1) =>
  ({ reports }: Checked): boolean =>
    reports[way].rules[rule].severity >= least;

/** The share of findings on labelled drafts that touch a labelled stretch. */
export function overlap(checked: readonly Checked[], rule: RuleId): Share {
  const found = checked.flatMap(({ draft, reports }) => {
    const marked = draft.spans?.[rule] ?? [];
    const finding = reports.normal.findings.find((one) => one.rule === rule);
    return finding && marked.length > 0 ? [{ spans: finding.spans, marked }] : [];
  });
  return share(found, ({ spans, marked }) =>
    spans.some((span) => marked.some(([start, end]) => span.start < end && span.end > start)),
  );
}

/** Expected calibration error of the score over ten equal bins: how far it is from the share that is labelled 1 or more. */
export function calibrationError(checked: readonly Checked[], rule: RuleId): number {
  const judged = checked.filter(({ draft }) => draft.labels[rule] !== undefined);
  const bins = Array.from({ length: 10 }, () => ({ score: 0, cases: 0, of: 0 }));
  for (const { draft, reports } of judged) {
    const score = reports.normal.rules[rule].score;
    const bin = bins[Math.min(9, Math.floor(score * 10))];
    if (!bin) continue;
    bin.score += score;
    bin.cases += (draft.labels[rule] ?? 0) > 0 ? 1 : 0;
    bin.of++;
  }
  return bins.reduce((sum, { score, cases }) => sum + Math.abs(score - cases), 0) / Math.max(1, judged.length);
}

/** Recall of severity 2 and 3 (1 as well for self-promotion) against the share of fine drafts that alarm, by score. */
export function curve(checked: readonly Checked[], rule: RuleId): [alarms: number, recall: number][] {
  const score = ({ reports }: Checked) => reports.normal.rules[rule].score;
  const fine = labelled(checked, rule, [0])
    .map(score)
    .sort((a, b) => b - a);
  const cases = labelled(checked, rule, rule === 'self-promotion' ? [1, 2, 3] : [2, 3]).map(score);
  return [0.0025, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2].map((alarms) => {
    const limit = fine[Math.floor(fine.length * alarms)] ?? 0;
    return [alarms, cases.filter((value) => value > limit).length / Math.max(1, cases.length)];
  });
}
