import { LEARNED, type Learned, type Levels } from '../model/model';
import { pointAt } from '../model/point';
import type { Scorer } from '../model/score';
import type { Rule } from '../pack';
import type { Sensitivity } from '../types';
import type { Heads } from './severity';
import type { Shown } from './verdict';
import type { Fired, Window } from './window';

/** At most so many stretches are pointed at by the model alone. */
const MOST_POINTED = 2;

/** What the fitted weights make of one window, rule by rule. */
export interface Learnt {
  /** Null for a rule that was not fitted. */
  heads(rule: Rule, fired: readonly Fired[]): Heads | null;
  levels(rule: Rule, sensitivity: Sensitivity): Levels | undefined;
  /** The words that moved the rule most. */
  point(rule: Rule): Shown[];
}

export function learn(scorer: Scorer, { analyses, names, fired }: Window): Learnt {
  const sentences = analyses.map(({ sentence }) => sentence);
  const signals = new Set(fired.map(({ signal }) => signal.id));
  const logits = scorer.logits({ sentences, facts: names, signals });
  const columnOf = ({ id }: Rule) => LEARNED.indexOf(id as Learned);
  return {
    heads(rule, own) {
      const column = columnOf(rule);
      return column < 0 ? null : scorer.heads(logits, column, unfitted(own, scorer.model.fitted));
    },
    levels: (rule, sensitivity) =>
      sensitivity === 'off' ? undefined : scorer.model.thresholds[rule.id]?.[sensitivity],
    point(rule) {
      const column = columnOf(rule);
      if (column < 0) return [];
      return pointAt(scorer, sentences, LEARNED[column] as Learned)
        .slice(0, MOST_POINTED)
        .flatMap(({ sentence, start, end }) => {
          const analysis = analyses.find((one) => one.sentence === sentence);
          return analysis ? [{ start, end, analysis, signal: 'words' }] : [];
        });
    },
  };
}

/** Signals too rare or too new to be fitted count with the weight of their file. */
function unfitted(fired: readonly Fired[], fitted: ReadonlySet<string>): number {
  let sum = 0;
  for (let at = 0; at < fired.length; at++) {
    const { signal } = fired[at] as Fired;
    if (fitted.has(signal.id)) continue;
    let before = 0;
    while (before < at && fired[before]?.signal.id !== signal.id) before++;
    if (before === at) sum += signal.weight;
  }
  return sum;
}
