/** The question before publishing: what it shows and what it hears back. What is asked, and when, is decided elsewhere. */
import type { FindingView } from './contract';

/** Somebody who might read the post. */
export type ReaderOf = 'them' | 'family' | 'manager' | 'colleagues' | 'clients' | 'journalist' | 'owner' | 'followers';

/** One line about the surroundings, never a warning of its own. */
export type Reminder = 'reply' | 'picture';

/** Why the question is there: the user's own setting, or because they asked for it. */
export type PromptReason = 'severe' | 'pause' | 'always' | 'asked';

export interface PromptView {
  /** `warns`: findings to look at · `clear`: read, and nothing found · `unchecked`: could not be read. */
  kind: 'warns' | 'clear' | 'unchecked';
  findings: FindingView[];
  readers: ReaderOf[];
  /** Only some people can see the post. */
  isLimited: boolean;
  reminders: Reminder[];
  reason: PromptReason;
  /** Words that were read, for a draft in which nothing was found. */
  words: number;
  /** There is something to press that publishes. */
  canPost: boolean;
  /** "Keep it till tomorrow" is offered. */
  canKeep: boolean;
  /** The browser refused to keep it. */
  couldNotKeep?: boolean;
  /** The texts just kept, shown as they are kept. */
  kept?: readonly string[];
}

/** What the user chose. Every press is a person's own. */
export interface PromptHandlers {
  edit(): void;
  post(): void;
  dismiss(): void;
  keep(): void;
  /** Takes back what was just kept. */
  unkeep(): void;
  openTips(link: string): void;
  openOptions(): void;
}

export interface PromptUi {
  /** Is it still on the page, in front, and able to be answered? */
  readonly isThere: boolean;
  /** @param anew it asks about something else: as if it had just come, so that no press meant for the last one answers it. */
  render(view: PromptView, anew?: boolean): void;
  /** Takes it away. @param giveBack give the focus back to where somebody was writing. */
  close(giveBack: boolean): void;
}

/** A line at the foot of the window, with or without something to press. */
export interface NoticeView {
  text: string;
  /** Words of the user's own, quoted as they are. */
  quote?: string;
  /** What the button is called that takes it away. */
  close: string;
  actions: { label: string; press(): void }[];
}

export interface NoticeUi {
  render(view: NoticeView): void;
  close(): void;
}
