import type { Rule } from '../pack';
import type { Severity } from '../types';
import type { Fired, Window } from './window';

/**
 * The severity of a rule from what its words reach by weight and what single signals settle alone.
 * What surroundings and purpose make of a severity. An attached picture or a reply to somebody by name makes a warning
 * weightier but never makes one; a post about unsafe care is not held back as hard unless it points at somebody or threatens.
 */
export function settle(
  rule: Rule,
  { floor, reached }: { floor: Severity; reached: Severity },
  fired: readonly Fired[],
  { names }: Window,
): Severity {
  const lift = reached > 0 && reached < 3 && rule.lift?.some((fact) => names.has(fact)) ? 1 : 0;
  return Math.min(Math.max(floor, reached + lift), mostOf(rule, fired)) as Severity;
}

function mostOf({ id, safety, most = 3 }: Rule, fired: readonly Fired[]): Severity {
  if (!safety || !fired.some(({ signal }) => signal.safety === true)) return most;
  const free = fired.some(({ signal }) => safety.unless.some((name) => signal.id === `${id}/${name}`));
  return free ? most : safety.most;
}
