import type { Analysis } from '../analysis';
import type { Hit } from '../detect/hit';
import type { Rule } from '../pack';
import type { Sensitivity, Severity } from '../types';
import type { Learnt } from './learned';
import { scorecard } from './scorecard';
import { settle } from './settle';
import { type Heads, severityOf } from './severity';
import type { Fired, Window } from './window';

/** Words that show a finding, in one sentence. */
export interface Shown extends Hit {
  analysis: Analysis;
  /** Name of the signal, or `words`. */
  signal: string;
  fired?: Fired;
}

/** What one rule makes of one window. */
export interface Verdict {
  rule: Rule;
  severity: Severity;
  score: number;
  shown: readonly Shown[];
  fired: readonly Fired[];
  window: Window;
}

/** A floor counts as this much certainty. */
const FLOOR_SCORE = [0, 0.7, 0.9, 0.97] as const;

export function judge(rule: Rule, window: Window, sensitivity: Sensitivity, learnt?: Learnt): Verdict {
  const fired = window.fired.filter(({ signal }) => signal.rule === rule.id);
  const heads: Heads = learnt?.heads(rule, fired) ?? scorecard(rule, window);
  const floor = floorOf(rule, fired, window);
  const reached = severityOf(heads, rule, sensitivity, learnt?.levels(rule, sensitivity));
  const severity = sensitivity === 'off' ? 0 : settle(rule, { floor, reached }, fired, window);
  const score = Math.max(heads[0], FLOOR_SCORE[floor]);
  const shown = severity > 0 ? show(fired) : [];
  if (severity > 0 && shown.length === 0) shown.push(...(learnt?.point(rule) ?? []));
  return { rule, severity, score, shown, fired, window };
}

/** The severity that signals which settle the matter alone, or enough of them together, give a rule. */
export function floorOf(rule: Pick<Rule, 'id' | 'together'>, fired: readonly Fired[], window: Window): Severity {
  let floor: Severity = 0;
  for (const { signal } of fired) {
    const holds = !signal.floorNeeds || signal.floorNeeds.some((name) => window.names.has(name));
    if (signal.floor && holds && signal.floor > floor) floor = signal.floor;
  }
  for (const { signals, least, floor: reached } of rule.together ?? []) {
    if (reached <= floor || fired.length < least) continue;
    const kinds = signals.filter((id) => fired.some(({ signal }) => signal.id === `${rule.id}/${id}`));
    if (kinds.length >= least) floor = reached;
  }
  return floor;
}

function show(fired: readonly Fired[]): Shown[] {
  return fired
    .filter(({ signal }) => signal.weight > 0 && signal.role !== 'counter')
    .flatMap((one) =>
      one.hits.map((hit) => ({
        ...hit,
        analysis: one.analysis,
        signal: one.signal.id.split('/')[1] ?? '',
        fired: one,
      })),
    );
}
