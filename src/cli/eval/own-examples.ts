import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { RULE_IDS, type RuleId } from '../../engine/types';
import { idOf } from '../../packs/catalog';
import type { Labelled } from './material';
import { ruleFilesOnDisk } from './rule-files';

interface WithExamples {
  role: string;
  weight: number;
  examples?: { flagged: (string | { text: string })[]; silent: (string | { text: string })[] };
}

/**
 * The examples inside the signal files, as labelled drafts: flagged ones of signals that speak for their rule as severity 2,
 * silent ones as fine for it. A stand-in where the labelled drafts are not at hand.
 */
export function ownExamples(): Labelled[] {
  return Object.keys(ruleFilesOnDisk('../../rules/*/signals/*.yaml')).flatMap((path) => {
    const { rule, name } = idOf(path);
    const { weight, role, examples } = parse(readFileSync(path, 'utf8')) as WithExamples;
    if (!RULE_IDS.includes(rule as RuleId) || !examples) return [];
    const draft =
      (kind: string, label: 0 | 2) =>
      (example: string | { text: string }, at: number): Labelled => ({
        id: `${rule}/${name}/${kind}${at}`,
        file: 'examples',
        text: (typeof example === 'string' ? example : example.text).replace(/[[\]]/g, ''),
        labels: { [rule]: label },
      });
    const speaks = weight > 0.5 && role !== 'counter';
    return [...(speaks ? examples.flagged.map(draft('flagged', 2)) : []), ...examples.silent.map(draft('silent', 0))];
  });
}
