/** "Not a problem here": kept in this tab's memory, gone with it, written nowhere. */
import type { Finding, RuleId } from '../engine/types';

interface Dismissed {
  /** Its number in this tab, for the way back. */
  id: number;
  rule: RuleId;
  severity: number;
  /** In small letters. */
  quotes: ReadonlySet<string>;
  /** As written. */
  words: string[];
}

type Judged = Pick<Finding, 'rule' | 'severity' | 'spans'>;

function quotesOf(finding: Judged): string[] {
  return finding.spans.map((span) => span.quote.toLowerCase());
}

export class Dismissals {
  #dismissed: Dismissed[] = [];
  #next = 1;

  add(finding: Judged): void {
    const { rule, severity, spans } = finding;
    const words = [...new Set(spans.map(({ quote }) => quote))];
    this.#dismissed.push({ id: this.#next++, rule, severity, words, quotes: new Set(quotesOf(finding)) });
  }

  /** What was dismissed in this tab, the last first. */
  list(): { id: number; rule: RuleId; words: string[] }[] {
    return this.#dismissed.map(({ id, rule, words }) => ({ id, rule, words })).reverse();
  }

  /** The words may be spoken of again. @returns whether there was such a dismissal. */
  takeBack(id: number): boolean {
    const before = this.#dismissed.length;
    this.#dismissed = this.#dismissed.filter((one) => one.id !== id);
    return this.#dismissed.length < before;
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
