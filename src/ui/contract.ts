/** What the page side hands the drawing side, and what it hears back. The drawing side decides nothing. */
import type { Finding, Level, Report } from '../engine/types';

/** One finding as drawn: the engine's finding plus a key that stays the same while its rule and words do. */
export interface FindingView extends Finding {
  key: string;
  /** Language of its words, where it is not that of the rules. */
  lang?: string;
}

export interface ComposerView {
  level: Level;
  /** Some rule is speaking kindly: the draft joins in. */
  participates: boolean;
  /** The draft is clear and joins in, and is told so: the one time today. */
  encourages?: boolean;
  /** What kind of post it is, for the balance of what somebody posts. */
  about?: Report['about'];
  findings: FindingView[];
  /** Why it was not checked, as a message key, when level is `unchecked`. */
  reason?: 'language' | 'stopped' | 'error' | 'site' | 'publish' | 'surface' | 'stale';
}

export interface ComposerHandlers {
  /** "Not a problem here": this finding, in this tab. */
  dismiss(key: string): void;
  /** The user asks to see the words of a finding: select or flash them. */
  show(key: string): void;
  /** Open our own tips page at this anchor. */
  openTips(link: string): void;
  /** "Ask me now": the question before publishing, about this draft; none where there is nothing to ask about. */
  ask?(): void;
}

/** The light and card of one composer. */
export interface ComposerUi {
  /** Draws the state; announces only when the level or the set of findings changed. */
  render(view: ComposerView): void;
  /** Opens the card at a finding without taking the focus (`focus: false`) or with it (opened by key or click on the light). */
  openCard(key?: string, options?: { focus?: boolean }): void;
  closeCard(): void;
  /** Re-places light and card beside the box, after scroll, resize or a change of layout. */
  place(): void;
  destroy(): void;
}
