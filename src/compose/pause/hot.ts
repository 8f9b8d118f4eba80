/** Signs that a post is better slept on. They add one choice to a question that is asked anyway, and never cause one. */
import type { Finding } from '../../engine/types';

/** From ten in the evening till six in the morning, by the clock on the wall. */
function isLate(now: Date): boolean {
  return now.getHours() >= 22 || now.getHours() < 6;
}

/** Signals of anger: words at people, or about oneself being angry. A test holds that each has its file. */
export const ANGER: ReadonlySet<string> = new Set([
  ...['hot-state', 'swearing-at', 'insult', 'insult-built-up', 'nasty-about-people', 'ill-wish', 'threat'],
  ...['patient-contempt', 'strong-swearing', 'slur', 'group-put-down'],
  ...['told-where-to-go', 'insult-at-work', 'harsh-verdict', 'threat-to-expose', 'threat-to-sue', 'addressed-dig'],
]);

/** Most of it in capitals; abbreviations alone are too short for that. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  if (letters.length >= 20 && capitals.length / letters.length > 0.6) return true;
  return /(?:\b\p{Lu}{3,}\b[\s,!?.]*){4}/u.test(text);
}

/** @param now the time on this machine: the engine has no clock, and needs none. */
export function isHot(texts: readonly string[], findings: readonly Pick<Finding, 'spans'>[], now: Date): boolean {
  return (
    isLate(now) || texts.some(isShouted) || findings.some(({ spans }) => spans.some(({ signal }) => ANGER.has(signal)))
  );
}
