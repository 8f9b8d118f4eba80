/**
 * The words of the product as types: what goes into the engine and what comes out.
 * Every offset is a UTF-16 code unit, so `text.slice(start, end)` is always the quote.
 */

/** The rules that can warn. Participation is not one of them: it only encourages. */
export const RULE_IDS = ['confidentiality', 'public-space', 'disputes', 'self-promotion', 'copyright'] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** 0 silent, 1 worth a look, 2 would probably regret it, 3 do not post as it stands (the labelling guide's scale). */
export type Severity = 0 | 1 | 2 | 3;

export const SENSITIVITIES = ['off', 'low', 'normal', 'high'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const COUNTRIES = ['uk', 'ie', 'us', 'ca', 'au', 'nz', 'other'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Professions whose own bodies an official link may be for. */
export const PROFESSIONS = [
  'occupational-therapist',
  'physiotherapist',
  'speech-therapist',
  'allied',
  'nurse',
  'midwife',
  'doctor',
  'dentist',
  'pharmacist',
  'paramedic',
  'psychologist',
  'social-worker',
  'teacher',
  'student',
  'other',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** clear: nothing, or only self-promotion at 1 · look: highest is 1 · pause: a 2 or 3 · unchecked: could not check · off: every rule is off. */
export type Level = 'clear' | 'look' | 'pause' | 'unchecked' | 'off';

/** [start, end) in UTF-16 code units. */
export type Span = [start: number, end: number];

/** A text being written, with what surrounds it. Only `text` is needed. */
export interface Draft {
  id?: string;
  text: string;
  site?: string;
  surface?: string;
  audience?: string;
  replyTo?: { name?: string; text?: string };
  quoted?: string | { name?: string; text?: string };
  /** The parts of a thread before this one, in order. */
  earlierParts?: string[];
  /** Stretches of `text` that were pasted, not typed. */
  pasted?: Span[];
  attachments?: ('image' | 'video' | 'file')[];
  /** Kinds of the user's recent posts, oldest first. */
  recent?: ('self' | 'others' | 'talk')[];
}

/** What the user tells us about themselves and how they want to be warned. Everything is optional. */
export interface CheckerSettings {
  sensitivity?: Partial<Record<RuleId, Sensitivity>>;
  country?: Country;
  profile?: {
    /** Whose official links come first. */
    profession?: Profession;
    /** Employer and places of work: each counts as half of a combination, and is watched for in disputes. */
    workplaces?: string[];
    town?: string;
    /** Own sites and handles, to tell self-promotion from signposting. */
    own?: string[];
  };
  /** Words the user has said are fine. A direct identifier can never be allowed. */
  allowed?: string[];
  /** Words the user wants to be warned about. */
  watched?: string[];
  /** Signals switched off, as `rule/signal`. */
  disabledSignals?: string[];
  /** An organisation's own advice and contacts for a rule, shown before all others. */
  local?: Partial<Record<RuleId, OfficialLink[]>>;
}

export interface FindingSpan {
  start: number;
  end: number;
  quote: string;
  /** File name of the signal that points here, or `words` where the learned model does. */
  signal: string;
  /** A vaguer way to say it, where there is one. */
  fix?: string;
}

export interface OfficialLink {
  role: string;
  url?: string;
}

export interface Finding {
  rule: RuleId;
  /** Number of the tip, 1 to 5. */
  tip: number;
  severity: 1 | 2 | 3;
  /** Probability, 0 to 1, that a careful colleague would say something. */
  score: number;
  /** The post's point is unsafe care or being told to keep quiet: thanked and signposted, never asked the boss question. */
  safety: boolean;
  spans: FindingSpan[];
  /** One observation about the words, and a way to keep the post. At most 25 words. */
  message: string;
  /** One reason about people. */
  why: string;
  /** The reader's question this rule asks, such as "Could they or their family recognise this?" */
  question: string;
  /** Our own tips page, e.g. `tips.html#confidentiality`. */
  link: string;
  official: OfficialLink[];
}

export interface Report {
  id?: string;
  level: Level;
  participates: boolean;
  /** What kind of post it is, where it is one of these: one's own news, good things by others, asking or joining in. */
  about?: 'self' | 'others' | 'talk';
  rules: Record<RuleId, { severity: Severity; score: number }>;
  /** Most severe first. */
  findings: Finding[];
  /** Why the draft is `unchecked`: its language, or a check that was stopped. */
  reason?: 'language' | 'stopped' | 'error';
  /** The check was stopped before the end: what is here is true, but not all of it. */
  partial?: true;
}

export interface Checker {
  /**
   * Checks one draft. Synchronous, no side effects outside its own cache.
   * @param shouldStop asked between sentences and steps; once true, the report holds what was found so far and is marked `partial`.
   * @throws TypeError naming the key, when the draft has an unknown key or one of the wrong type.
   */
  check(draft: Draft, shouldStop?: () => boolean): Report;
}
