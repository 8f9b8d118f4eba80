/** How a verdict looks on the toolbar: a number or a question mark, so that nothing is said by colour alone. */
import type { VerdictMessage } from './protocol';

/** White figures stand out from each of these by at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLOURS = { pause: '#b3261e', look: '#1d4ed8', unchecked: '#5f6368' } as const;

/** No badge for a clear draft: silence is the normal outcome. */
export function badgeOf({ level, count }: Pick<VerdictMessage, 'level' | 'count'>): { text: string; colour: string } {
  if (level === 'pause' || level === 'look') return { text: String(count), colour: COLOURS[level] };
  return { text: level === 'unchecked' ? '?' : '', colour: COLOURS.unchecked };
}
