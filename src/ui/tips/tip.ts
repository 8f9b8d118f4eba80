/** A rule's tip as the tips page shows it; the rule files under `rules/` have this shape. */
import type { Country, OfficialLink } from '../../engine/types';

export interface Tip {
  /** Name of the rule, and the anchor of its tip. */
  rule: string;
  tip: number;
  title: string;
  question: string;
  summary: string;
  why: string;
  fine?: string[] | undefined;
  notFine?: string[] | undefined;
  instead?: { before: string; after: string }[] | undefined;
  official?: Partial<Record<Country, OfficialLink[]>> | undefined;
}

const ORDER = ['confidentiality', 'public-space', 'disputes', 'self-promotion', 'copyright', 'participation'];

/** In the order of the tips; a rule we do not know comes last. */
export function inOrder(tips: readonly Tip[]): Tip[] {
  const place = ({ rule }: Tip) => (ORDER.includes(rule) ? ORDER.indexOf(rule) : ORDER.length);
  return [...tips].sort((a, b) => place(a) - place(b));
}
