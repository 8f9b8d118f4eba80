import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { RULE_IDS } from '../../engine/types';
import { labelled, raises, share } from './measures';
import type { Group } from './table';

/** Adds one line of the main figures, with the commit they belong to. */
export function keepHistory(path: string, groups: readonly Group[]): void {
  const figures = groups.map(({ name, checked }) => [
    name,
    Object.fromEntries(
      RULE_IDS.map((rule) => {
        const part = (labels: readonly (0 | 1 | 2 | 3)[]) => {
          const { hit, of } = share(labelled(checked, rule, labels), raises(rule, 'normal'));
          return of === 0 ? null : Math.round((1000 * hit) / of) / 10;
        };
        return [rule, { caught: part(rule === 'self-promotion' ? [1, 2, 3] : [2, 3]), alarms: part([0]) }];
      }),
    ),
  ]);
  appendFileSync(
    path,
    `${JSON.stringify({ at: new Date().toISOString(), commit: commit(), ...Object.fromEntries(figures) })}\n`,
  );
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
