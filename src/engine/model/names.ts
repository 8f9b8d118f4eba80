import type { Sentence } from '../text/token';
import { shapeNames } from './shape';

/** What of a window the model weighs beside its words. */
export interface Known {
  sentences: readonly Sentence[];
  /** Names of facts, each once. */
  facts: Iterable<string>;
  /** Names of the signals that fired, as `rule/signal`, each once. */
  signals: Iterable<string>;
}

/** Facts (`f:`), signals (`s:`) and shape (`x:`) by the names the weights use, each once. */
export function namesOf({ sentences, facts, signals }: Known): Set<string> {
  const names = new Set<string>(shapeNames(sentences));
  for (const fact of facts) names.add(`f:${fact}`);
  for (const signal of signals) names.add(`s:${signal}`);
  return names;
}
