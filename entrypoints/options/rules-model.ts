/** What the section of the rules and its preview are given to draw. */
import type { Level, Report, RuleId, Sensitivity } from '../../src/engine/types';
import { RULE_IDS } from '../../src/engine/types';
import { leastOf, type Setup, sensitivityOf } from '../../src/settings/setup';
import type { PreviewModel, RuleModel, Shown, SpeakingLevel } from '../../src/ui/options/model';
import { SPEAKING } from '../../src/ui/options/model';
import { toLookAt } from '../../src/ui/view';
import { signalsOf } from './rule-files';
import type { Workbench } from './workbench';

type Reports = Workbench['reports'];

export function ruleModels(setup: Setup, { reports, counts }: Workbench): RuleModel[] {
  const levels = sensitivityOf(setup);
  const off = new Set(setup.settings.disabledSignals);
  return RULE_IDS.map((id) => ({
    id,
    value: levels[id],
    least: leastOf(setup.policy, id),
    shown: reports && shownOf(reports, id),
    counts: counts.get(id),
    signals: signalsOf(id).map((signal) => ({ ...signal, on: !off.has(signal.id) })),
  }));
}

function shownOf(reports: NonNullable<Reports>, rule: RuleId): Record<SpeakingLevel, Shown> {
  const shown = SPEAKING.map((level): [SpeakingLevel, Shown] => {
    const finding = reports[level].findings.find((one) => one.rule === rule);
    const quotes = [...new Set(finding?.spans.map(({ quote }) => quote))];
    return [level, { severity: finding?.severity ?? 0, quotes }];
  });
  return Object.fromEntries(shown) as Record<SpeakingLevel, Shown>;
}

/** The draft as things are set: each rule's findings at its own level, put together. */
export function previewNow(levels: Record<RuleId, Sensitivity>, reports: Reports): PreviewModel['now'] {
  if (!reports) return undefined;
  const findings = toLookAt(
    RULE_IDS.flatMap((rule) => {
      const level = levels[rule];
      return level === 'off' ? [] : reports[level].findings.filter((one) => one.rule === rule);
    }),
  );
  const marks = findings.flatMap(({ severity, spans }) => spans.map(({ start, end }) => ({ start, end, severity })));
  const says = [...findings].sort((a, b) => b.severity - a.severity).map(({ rule, message }) => ({ rule, message }));
  return {
    level: levelNow(levels, reports.normal, Math.max(0, ...findings.map(({ severity }) => severity))),
    marks,
    says,
  };
}

function levelNow(levels: Record<RuleId, Sensitivity>, report: Report, highest: number): Level {
  if (RULE_IDS.every((rule) => levels[rule] === 'off')) return 'off';
  if (highest >= 2) return 'pause';
  if (highest === 1) return 'look';
  return report.level === 'unchecked' ? 'unchecked' : 'clear';
}
