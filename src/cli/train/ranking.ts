import { LEARNED } from '../../engine/model/model';
import type { RULE_IDS } from '../../engine/types';
import type { Labelled } from '../eval/material';

/** Score of every draft for a rule and head; -Infinity where it was not judged. */
export type Scores = (draft: number, rule: number, head: number) => number;

const share = (values: readonly number[], above: number): string =>
  values.length === 0
    ? '   -'
    : `${(100 * values.filter((value) => value > above).length) / values.length}`.slice(0, 4).padStart(4);

/** A line a rule: what is caught where so many fine drafts alarm. For the one who tunes the fit. */
export function rankingTable(drafts: readonly Labelled[], scores: Scores): string {
  const lines = ['rule               2 % of written: sev 1    2    3  2+3 | 0.5 %: 2+3 | 3 % of real: 2+3 (n)'];
  LEARNED.forEach((rule, column) => {
    const at = (alarms: number, want: (draft: Labelled) => boolean) => {
      const by: number[][] = [[], [], [], []];
      drafts.forEach((draft, n) => {
        const label =
          rule === 'participation' ? (draft.participates ? 2 : 0) : draft.labels[rule as (typeof RULE_IDS)[number]];
        if (label !== undefined && want(draft)) by[label]?.push(scores(n, column, 0));
      });
      const fine = (by[0] ?? []).sort((a, b) => b - a);
      const limit = fine[Math.floor(fine.length * alarms)] ?? Number.NEGATIVE_INFINITY;
      const [, one = [], two = [], three = []] = by;
      return { one, two, three, limit, both: [...two, ...three] };
    };
    const written = at(0.02, (draft) => /^(?:written|by)-/.test(draft.file));
    const strict = at(0.005, (draft) => /^(?:written|by)-/.test(draft.file));
    const real = at(0.03, (draft) => draft.file === 'real' && draft.sure !== false);
    lines.push(
      `${rule.padEnd(28)} ${[written.one, written.two, written.three, written.both].map((list) => share(list, written.limit)).join(' ')} | ${share(strict.both, strict.limit)} | ${share(real.both, real.limit)} (${real.both.length})`,
    );
  });
  return lines.join('\n');
}
