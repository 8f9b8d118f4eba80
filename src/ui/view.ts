/** What a view says, as plain values: the same answers for the light, the card, the announcement and the badge. */
import type { Finding } from '../engine/types';
import type { ComposerView } from './contract';

/** A friendly line in the card, nothing more: no mark, no badge count, and the light stays clear. */
export function isFriendlyLine(finding: Pick<Finding, 'rule' | 'severity'>): boolean {
  return finding.rule === 'self-promotion' && finding.severity === 1;
}

/** The findings that count as things to look at, in the order given. */
export function toLookAt<F extends Pick<Finding, 'rule' | 'severity'>>(findings: readonly F[]): F[] {
  return findings.filter((finding) => !isFriendlyLine(finding));
}

/** Changes only when something worth announcing has changed: the level, or which things to look at there are. */
export function announcementKey(view: Pick<ComposerView, 'level' | 'findings'>): string {
  return [
    view.level,
    ...toLookAt(view.findings)
      .map((finding) => finding.key)
      .sort(),
  ].join('\n');
}

/** The finding a step away, round the end and back to the start; the first where there is no current one. */
export function step<F extends { key: string }>(findings: readonly F[], current: string | undefined, by: 1 | -1) {
  const at = findings.findIndex((finding) => finding.key === current);
  if (at < 0) return findings[by === 1 ? 0 : findings.length - 1];
  return findings[(at + by + findings.length) % findings.length];
}
