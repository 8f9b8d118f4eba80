import { RULE_IDS, type RuleId } from '../../engine/types';
import { WAYS } from './judge';
import { type Checked, calibrationError, labelled, overlap, percent, raises, share } from './measures';

/** One set of labelled drafts, by the name it has in the table. */
export interface Group {
  name: string;
  checked: readonly Checked[];
}

/** Recall and false alarms of every rule on every set. */
export function ruleTable(groups: readonly Group[]): string {
  const lines = [
    row(['rule', 'set', 'at', '1', '2', '3', '2+3', '2+3 at 2+', '3 at 3', 'alarms', 'spans', 'calib.', 'n 1/2/3/ok']),
  ];
  for (const rule of RULE_IDS)
    for (const { name, checked } of groups) for (const way of WAYS) lines.push(ruleRow(rule, name, checked, way));
  return lines.join('\n');
}

function ruleRow(rule: RuleId, name: string, checked: readonly Checked[], way: (typeof WAYS)[number]): string {
  const of = (...labels: (0 | 1 | 2 | 3)[]) => labelled(checked, rule, labels);
  const caught = (...labels: (0 | 1 | 2 | 3)[]) => percent(share(of(...labels), raises(rule, way)));
  const normal = way === 'normal';
  return row([
    rule,
    name,
    way,
    caught(1),
    caught(2),
    caught(3),
    rule === 'self-promotion' ? `${caught(1, 2, 3)}*` : caught(2, 3),
    percent(share(of(2, 3), raises(rule, way, 2))),
    percent(share(of(3), raises(rule, way, 3))),
    caught(0),
    normal ? percent(overlap(checked, rule)) : '',
    normal ? calibrationError(checked, rule).toFixed(3) : '',
    normal ? [of(1), of(2), of(3), of(0)].map((list) => list.length).join('/') : '',
  ]);
}

/** Recall of severity 2 and 3 and alarms of every rule by file, at Normal. */
export function fileTable(checked: readonly Checked[]): string {
  const files = [...new Set(checked.map(({ draft }) => draft.file))];
  const lines = [['2+3 / alarms', ...RULE_IDS.map((rule) => rule.slice(0, 13).padStart(13))].join(' ')];
  for (const file of files) {
    const own = checked.filter(({ draft }) => draft.file === file);
    const cells = RULE_IDS.map((rule) =>
      [[2, 3] as const, [0] as const].map((labels) =>
        percent(share(labelled(own, rule, labels), raises(rule, 'normal'))),
      ),
    );
    lines.push([file.padEnd(12), ...cells.map((cell) => cell.join(' / ').padStart(13))].join(' '));
  }
  return lines.join('\n');
}

/** What reaches the pause, of drafts that should and of those that should not. */
export function pauseTable(groups: readonly Group[]): string {
  const lines = [row(['pause', 'set', 'at', 'of 2/3', 'of 0/1', 'n'])];
  for (const { name, checked } of groups)
    for (const way of WAYS) {
      const worst = ({ draft }: Checked) => Math.max(0, ...Object.values(draft.labels));
      const pauses = ({ reports }: Checked) => reports[way].level === 'pause';
      const [bad, mild] = [checked.filter((one) => worst(one) >= 2), checked.filter((one) => worst(one) < 2)];
      lines.push(
        row(['', name, way, percent(share(bad, pauses)), percent(share(mild, pauses)), `${bad.length}/${mild.length}`]),
      );
    }
  return lines.join('\n');
}

const FOUR: readonly RuleId[] = ['confidentiality', 'disputes', 'self-promotion', 'copyright'];

/** How often unlabelled posts raise anything, at Normal. */
export function corpusTable(groups: readonly Group[]): string {
  const lines = [
    row(['corpus', '', 'n', 'conf.', 'public', 'disp.', 'self', 'copy', 'four', 'public 2+', 'pause', 'joins']),
  ];
  for (const { name, checked } of groups) {
    const all = (is: (one: Checked) => boolean) => percent(share(checked, is));
    lines.push(
      row([
        name,
        '',
        String(checked.length),
        ...RULE_IDS.map((rule) => all(raises(rule, 'normal'))),
        all((one) => FOUR.some((rule) => raises(rule, 'normal')(one))),
        all(raises('public-space', 'normal', 2)),
        all(({ reports }) => reports.normal.level === 'pause'),
        all(({ reports }) => reports.normal.participates),
      ]),
    );
  }
  return lines.join('\n');
}

const WIDTHS = [26, 10, 7, 6, 6, 6, 7, 10, 7, 9, 7, 7, 18];
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(WIDTHS[at] ?? 8))).join(' ');
