/** What is worth an interruption: rare by rule, and never twice about the same words. */
import type { Draft, Finding } from '../../engine/types';
import type { Settings } from '../../settings/schema';
import type { ComposerView, FindingView } from '../../ui/contract';
import { toLookAt } from '../../ui/view';
import type { Dismissals } from '../dismissals';

/** The verdict on exactly the text of a box. */
export interface Judged {
  draft: Draft;
  view: ComposerView;
  /** Something failed or was stopped: what was found is true, but not all there is. */
  isPartial: boolean;
}

type Ask = Settings['ask'];

/** The lowest severity that asks by itself. */
const LEAST: Record<Ask, number> = { never: 4, severe: 3, pause: 2, always: 1 };

/** The findings that ask: severe enough, and with words not asked about before. Half a check asks at severity 3 only. */
export function asking(judged: readonly Judged[], ask: Ask, asked: Pick<Dismissals, 'covers'>): Finding[] {
  return judged.flatMap(({ view, isPartial }) => {
    const least = isPartial ? Math.max(3, LEAST[ask]) : LEAST[ask];
    return toLookAt(view.findings).filter((finding) => finding.severity >= least && !asked.covers(finding));
  });
}

/** Is this post to be held? As a habit every post is, unless we could not do our part: then nobody is kept waiting. */
export function isHeld(judged: readonly Judged[], ask: Ask, asked: Pick<Dismissals, 'covers'>): boolean {
  if (asking(judged, ask, asked).length > 0) return true;
  return ask === 'always' && judged.length > 0 && judged.every(({ isPartial }) => !isPartial);
}

/** The findings a question shows, the worst first: all there are for who wants every one, else those worth a pause. */
export function shownIn(judged: readonly Judged[], all: boolean): FindingView[] {
  const found = judged.flatMap(({ view }) => toLookAt(view.findings)).filter(({ severity }) => all || severity >= 2);
  // The parts of a thread may hold the same words.
  const once = new Map(found.map((finding) => [finding.key, finding]));
  return [...once.values()].sort((a, b) => b.severity - a.severity);
}
