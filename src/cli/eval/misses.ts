import type { RuleId } from '../../engine/types';
import { explain } from './explain';
import type { createJudge, createRead } from './judge';
import type { Checked } from './measures';

type Judge = ReturnType<typeof createJudge>;

/** The worst misses and false alarms of a rule, with what moved the score. Printed only: drafts are kept nowhere else. */
export function missList(
  checked: readonly Checked[],
  rule: RuleId,
  most: number,
  read: ReturnType<typeof createRead>,
  judgeOf: (one: Checked) => Judge,
): string {
  const score = ({ reports }: Checked) => reports.normal.rules[rule].score;
  const silent = ({ reports }: Checked) => reports.normal.rules[rule].severity === 0;
  const least = rule === 'self-promotion' ? 1 : 2;
  const missed = checked
    .filter((one) => (one.draft.labels[rule] ?? 0) >= least && silent(one))
    .sort((a, b) => score(a) - score(b));
  const alarms = checked
    .filter((one) => one.draft.labels[rule] === 0 && !silent(one))
    .sort((a, b) => score(b) - score(a));
  const show = (one: Checked): string => {
    const { draft } = one;
    const marked = (draft.spans?.[rule] ?? []).map(([start, end]) => `[${draft.text.slice(start, end)}]`).join(' ');
    const { scorer } = judgeOf(one);
    return [
      `${draft.file} ${draft.id} label ${draft.labels[rule]} score ${score(one).toFixed(2)}: ${draft.text.replace(/\s+/g, ' ')}`,
      ...(marked ? [`    ${marked}`] : []),
      ...(scorer ? [`    ${explain(scorer, rule, read(draft.text))}`] : []),
    ].join('\n');
  };
  return [
    `== ${rule}: ${missed.length} missed, the furthest first`,
    ...missed.slice(0, most).map(show),
    `== ${rule}: ${alarms.length} false alarms, the loudest first`,
    ...alarms.slice(0, most).map(show),
  ].join('\n');
}
