/** "Not a problem here": kept in this tab's memory, gone with it, written nowhere. */
import type { Finding, RuleId } from '../engine/types';

interface Dismissed {
  rule: RuleId;
  severity: number;
  quotes: ReadonlySet<string>;
}

type Judged = Pick<Finding, 'rule' | 'severity' | 'spans'>;

function quotesOf(finding: Judged): string[] {
  return finding.spans.map((span) => span.quote.toLowerCase());
}

export class Dismissals {
  readonly #dismissed: Dismissed[] = [];

  add(finding: Judged): void {
    this.#dismissed.push({ rule: finding.rule, severity: finding.severity, quotes: new Set(quotesOf(finding)) });
  }

  /**
   * Has the user already said so of these words? A new detail or a higher severity is a new matter: one more detail is
   * just what turns a story into a person.
   */
  covers(finding: Judged): boolean {
    return this.#dismissed.some(
      ({ rule, severity, quotes }) =>
        rule === finding.rule && finding.severity <= severity && quotesOf(finding).every((quote) => quotes.has(quote)),
    );
  }
}
