import type { CheckerSettings, Finding, RuleId } from '../types';
import { wordFinding } from './message';
import { officialLinks } from './official';
import { type Places, placeSpans } from './spans';
import type { Verdict } from './verdict';

/**
 * Joins what one rule made of all windows; null when it stays silent in the words of the draft itself.
 * @param speaking the verdicts of severity 1 or more
 */
export function findingOf(
  speaking: readonly Verdict[],
  places: Places,
  text: string,
  settings: CheckerSettings,
): Finding | null {
  const worst = speaking.reduce<Verdict | undefined>(
    (a, b) => (a && (a.severity > b.severity || (a.severity === b.severity && a.score >= b.score)) ? a : b),
    undefined,
  );
  if (!worst || worst.severity === 0) return null;
  const spans = placeSpans(
    speaking.flatMap((verdict) => verdict.shown),
    places,
    text,
  );
  if (spans.length === 0) return null;
  const { rule, severity, score } = worst;
  const safety = worst.fired.some(({ signal }) => signal.safety === true);
  const occasion = {
    severity,
    safety,
    fired: worst.fired.filter(({ signal }) => signal.weight > 0),
    facts: worst.window.names,
    spans,
  };
  return {
    rule: rule.id as RuleId,
    tip: rule.tip,
    severity,
    score,
    safety,
    spans,
    ...wordFinding(rule, occasion),
    link: `tips.html#${rule.id}`,
    official: officialLinks(worst.rule, settings),
  };
}
