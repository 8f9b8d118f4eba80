/** What the options page is given to draw, and what it reports. It decides nothing. */
import type { Country, Level, Profession, RuleId, Sensitivity } from '../../engine/types';

export const SPEAKING = ['low', 'normal', 'high'] as const;
export type SpeakingLevel = (typeof SPEAKING)[number];

/** What one rule would mark in the draft at one level. */
export interface Shown {
  severity: 0 | 1 | 2 | 3;
  quotes: string[];
}

/** How many of a rule's own examples it speaks up on at each level. */
export interface Counts {
  /** Examples that ought to be flagged, and those that ought to stay silent. */
  flagged: { total: number; speaks: Record<SpeakingLevel, number> };
  silent: { total: number; speaks: Record<SpeakingLevel, number> };
}

export interface PreviewNow {
  level: Level;
  marks: { start: number; end: number; severity: 1 | 2 | 3 }[];
  /** What would be said, the worst first. */
  says: { rule: RuleId; message: string }[];
}

export interface PreviewModel {
  draft: string;
  samples: readonly { id: string; text: string }[];
  /** What is shown of the draft as things are set: its level and the stretches that are tinted. Undefined while it is read. */
  now: PreviewNow | undefined;
  onDraft(text: string): void;
}

export interface SignalModel {
  /** `rule/signal`. */
  id: string;
  about: string;
  source?: string | undefined;
  /** Examples as in the rule's file: what it marks in [brackets]. */
  flagged: string[];
  silent: string[];
  on: boolean;
  /** It speaks for calm, so without it the rule speaks more. */
  calms: boolean;
}

export interface RuleModel {
  id: RuleId;
  value: Sensitivity;
  /** The least that may be chosen, where an organisation asks for it. */
  least: Sensitivity;
  shown: Record<SpeakingLevel, Shown> | undefined;
  counts: Counts | undefined;
  signals: readonly SignalModel[];
}

export interface RulesModel {
  rules: readonly RuleModel[];
  organisation: string;
  onLevel(rule: RuleId, level: Sensitivity): void;
  onSignal(id: string, on: boolean): void;
}

export interface ProfileModel {
  profession: Profession | '';
  country: Country;
  workplaces: readonly string[];
  town: string;
  own: readonly string[];
  onChange(change: ProfileChange): void;
}

export interface ProfileChange {
  profession?: Profession | '';
  country?: Country;
  workplaces?: string[];
  town?: string;
  own?: string[];
}

export interface WordsModel {
  allowed: readonly string[];
  watched: readonly string[];
  /** Words the organisation watches: shown, and not to be taken away here. */
  theirs: readonly string[];
  organisation: string;
  /** Signals switched off, with what they look for. */
  signalsOff: readonly { id: string; about: string }[];
  /** A word that was not taken, because it leads straight to somebody. */
  refused: string | undefined;
  onAllowed(words: string[]): void;
  onWatched(words: string[]): void;
  onSignal(id: string, on: boolean): void;
}

export interface PackProblemModel {
  field: string;
  what: string;
  of: readonly (string | number)[];
}

export interface PacksModel {
  packs: readonly { name: string; about: string; signals: number; on: boolean }[];
  theirs: readonly { name: string; problems: readonly PackProblemModel[] }[];
  organisation: string;
  /** What was wrong with the file chosen last. */
  refused: { file: string; problems: readonly PackProblemModel[] } | undefined;
  /** The name of the pack taken in last. */
  added: string | undefined;
  onFile(file: File): void;
  onSwitch(name: string, on: boolean): void;
  onRemove(name: string): void;
  onSave(name: string): void;
}

export interface KeepModel {
  /** What came of the file chosen last. */
  outcome: { file: string; problem: string } | { file: string; ignored: string[] } | undefined;
  canUndo: boolean;
  onExport(): void;
  onFile(file: File): void;
  onUndo(): void;
}

export interface PolicyModel {
  organisation: string;
  /** Rules that may not speak less than this. */
  least: readonly { rule: RuleId; level: Sensitivity }[];
  advice: readonly { text: string; url?: string | undefined }[];
}
