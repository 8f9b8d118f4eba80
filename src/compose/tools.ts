/** What a session needs and does not make itself. */
import type { Checker, Draft, Finding } from '../engine/types';
import type { Composer } from '../sites/site';
import type { ComposerHandlers, ComposerUi } from '../ui/contract';
import type { Dismissals } from './dismissals';
import type { Painter } from './marks';
import type { Session } from './session';

export interface Tools {
  /** The engine under the settings of now; loaded when first asked for. */
  checker(): Promise<Checker>;
  /** The surroundings of a composer's draft, the parts of a thread before it included. */
  context(composer: Composer): Omit<Draft, 'text' | 'id'>;
  /** Kinds of what was posted lately; undefined where that is not kept. */
  recent?(): Draft['recent'];
  painter(composer: Composer): Painter;
  ui(box: HTMLElement, handlers: ComposerHandlers, signal: AbortSignal): ComposerUi;
  dismissals: Dismissals;
  /** "Not a problem here", for every composer of the tab. */
  dismiss(finding: Finding): void;
  openTips(link: string): void;
  /** "Ask me now", about this composer's draft. */
  ask?(composer: Composer): void;
  /** Takes the day's encouraging word, where it has not been said yet. Never rejects. */
  encourages?(): Promise<boolean>;
  /** A verdict came or went. */
  changed(session: Session): void;
  /** Is it known what publishes this composer? */
  isPublishable(composer: Composer): boolean;
  /** Does the site still know this box as one for others to read? */
  isStill(composer: Composer): boolean;
  /** The box has left the page, or is no longer ours. */
  gone(session: Session): void;
}
