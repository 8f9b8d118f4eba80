import type { Finding, Level } from '../types';

/** The level of a draft that could be checked. A friendly word about self-promotion leaves it clear. */
export function levelOf(findings: readonly Finding[]): Level {
  if (findings.some((finding) => finding.severity >= 2)) return 'pause';
  return findings.some((finding) => finding.rule !== 'self-promotion') ? 'look' : 'clear';
}
