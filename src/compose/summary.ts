/** A draft as the popup lists it. */
import type { ComposerView } from '../ui/contract';
import type { DraftSummary } from './protocol';

/** Length of an excerpt in UTF-16 code units. */
const EXCERPT = 80;

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT) return line;
  // Cut between words, and never through the two halves of an emoji.
  const cut = line.slice(0, EXCERPT - 1).replace(/[\ud800-\udbff]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${blank > EXCERPT / 2 ? cut.slice(0, blank) : cut}…`;
}

export function summaryOf(text: string, surface: string, view: ComposerView): DraftSummary {
  return {
    level: view.level,
    participates: view.participates,
    surface,
    excerpt: excerptOf(text),
    findings: view.findings.map(({ rule, tip, severity, safety, spans, message, why, link }) => ({
      ...{ rule, tip, severity, safety, message, why, link },
      quotes: spans.map((span) => span.quote),
    })),
    ...(view.reason && { reason: view.reason }),
  };
}
