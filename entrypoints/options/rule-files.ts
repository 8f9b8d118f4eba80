/// <reference types="vite/client" />
/** The signals of the rules with their examples, as the options page shows and counts them. */
import type { Draft, RuleId } from '../../src/engine/types';
import { RULE_IDS } from '../../src/engine/types';
import { idOf } from '../../src/packs/file-id';
import { draftOf } from '../../src/packs/marked';
import type { Example, SignalFile } from '../../src/packs/schema';
import type { SignalModel } from '../../src/ui/options/model';

const files = import.meta.glob('../../rules/*/signals/*.yaml', {
  eager: true,
  import: 'default',
  query: '?full',
}) as Record<string, SignalFile>;

export type SignalEntry = Omit<SignalModel, 'on'>;

/** Examples a rule should speak up on, and those it should not. */
export interface RuleExamples {
  flagged: Draft[];
  silent: Draft[];
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
const calms = ({ weight, role }: SignalFile): boolean => weight <= 0 || role === 'counter';

const signals = new Map<RuleId, SignalEntry[]>(RULE_IDS.map((rule) => [rule, []]));
const examples = new Map<RuleId, RuleExamples>(RULE_IDS.map((rule) => [rule, { flagged: [], silent: [] }]));

for (const [path, file] of Object.entries(files)) {
  const { rule, name } = idOf(path.slice(path.indexOf('rules/')));
  const { about, source } = file;
  const { flagged, silent } = file.examples;
  signals.get(rule as RuleId)?.push({
    id: `${rule}/${name}`,
    about,
    source,
    flagged: flagged.map(textOf),
    silent: silent.map(textOf),
    calms: calms(file),
  });
  // What calms is shown on drafts of every kind; only what speaks says how a draft ought to fare.
  const own = examples.get(rule as RuleId);
  if (file.weight > 0.5 && !calms(file)) own?.flagged.push(...flagged.map(draftOf));
  own?.silent.push(...silent.map(draftOf));
}
for (const list of signals.values()) list.sort((a, b) => a.about.localeCompare(b.about));

/** The signals of a rule by what they look for. */
export const signalsOf = (rule: RuleId): readonly SignalEntry[] => signals.get(rule) ?? [];
export const examplesOf = (rule: RuleId): RuleExamples => examples.get(rule) ?? { flagged: [], silent: [] };

/** What a signal looks for; its id where it is one of a pack, or gone. */
export function aboutSignal(id: string): string {
  const rule = id.split('/')[0] as RuleId;
  return signalsOf(rule).find((signal) => signal.id === id)?.about ?? id;
}
