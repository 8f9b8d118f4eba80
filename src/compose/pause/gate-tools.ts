/** What the gate needs and does not make itself. */
import type { Checker } from '../../engine/types';
import type { Settings } from '../../settings/schema';
import type { Site } from '../../sites/site';
import type { PromptHandlers, PromptUi } from '../../ui/prompt-contract';
import type { Desk } from '../desk';
import type { Dismissals } from '../dismissals';
import type { Judged } from './budget';
import type { Keep } from './keeping';
import type { Release } from './release';
import type { Strokes } from './strokes';

export interface GateTools {
  site: Site;
  desk: Pick<Desk, 'under' | 'dismissAll'>;
  /** When to ask; undefined where nothing is read: settings not known yet, or the site switched off. */
  ask(): Settings['ask'] | undefined;
  /** The engine, if it is there before a deadline (`performance.now()`, ms). */
  checkerBy(deadline: number): Checker | null;
  /** What has been asked about in this tab. */
  asked: Dismissals;
  strokes: Strokes;
  release: Release;
  prompt(anchor: HTMLElement, handlers: PromptHandlers, giveBack: () => void): PromptUi;
  /** May what is asked about be kept till tomorrow, here and now? */
  canKeep(texts: readonly string[], view: readonly Judged[]): boolean;
  keep: Keep;
  openTips(link: string): void;
  openOptions(): void;
}
