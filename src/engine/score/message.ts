import type { Message, Rule } from '../pack';
import type { FindingSpan, Severity } from '../types';
import type { Fired } from './window';

export interface Occasion {
  severity: Exclude<Severity, 0>;
  safety: boolean;
  fired: readonly Fired[];
  facts: Pick<ReadonlySet<string>, 'has'>;
  spans: readonly FindingSpan[];
}

const PLAIN: Message = { say: 'Might be worth a second look: {quotes}.' };

/** The wording of a finding: the first message of the rule whose `when` holds, filled in. */
export function wordFinding(rule: Rule, occasion: Occasion): { message: string; why: string; question: string } {
  const chosen = rule.messages?.find((message) => fits(message, occasion)) ?? PLAIN;
  return {
    message: fill(chosen.say, occasion),
    why: chosen.why ?? rule.why,
    question: chosen.question ?? rule.question,
  };
}

function fits({ when }: Message, { severity, safety, fired, facts }: Occasion): boolean {
  if (!when) return true;
  const roles = new Set<string>(fired.map(({ signal }) => signal.role));
  const names = new Set(fired.map(({ signal }) => signal.id.split('/')[1] ?? ''));
  return (
    (when.severity === undefined || when.severity === severity) &&
    (when.safety === undefined || when.safety === safety) &&
    (when.roles ?? []).every((role) => roles.has(role)) &&
    (!when.signals || when.signals.some((name) => names.has(name))) &&
    (!when.facts || when.facts.some((name) => facts.has(name)))
  );
}

/** At most this many stretches are quoted, each is cut at this many characters, and the whole is at most so many words. */
const MOST = 3;
const LONGEST = 28;
const WORDS = 25;

function fill(say: string, occasion: Occasion): string {
  let text = '';
  for (let most = MOST; most > 0; most--) {
    text = fillWith(say, occasion, most);
    if (text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= WORDS) break;
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fillWith(say: string, { spans, fired }: Occasion, most: number): string {
  const quotes = [...new Set(spans.map((span) => short(span.quote)))].slice(0, most);
  const details = [...new Set(fired.flatMap(({ signal }) => signal.say ?? []))].slice(0, most);
  return say
    .replaceAll('{quotes}', () => (quotes.length > 0 ? quotes.map((quote) => `‘${quote}’`).join(' + ') : 'these words'))
    .replaceAll('{details}', () => (details.length > 0 ? list(details) : 'these details'));
}

function short(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ');
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
