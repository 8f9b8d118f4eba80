/**
 * The only messages inside the extension, parsed by schema on arrival. No draft travels to the background: it hears a
 * level and a number. The popup, one of our own pages, hears the findings of the tab it was opened over, when it asks.
 */
import * as z from 'zod/mini';
import { RULE_IDS } from '../engine/types';

const Level = z.enum(['clear', 'look', 'pause', 'unchecked', 'off']);
/** Our own tips page and one of its anchors, nothing else. */
const TipsLink = z.string().check(z.regex(/^tips\.html(#[a-z-]{1,40})?$/));

/** Content script to background: what the toolbar badge of this tab should say. */
export const VerdictMessage = z.object({
  type: z.literal('verdict'),
  level: Level,
  count: z.int().check(z.minimum(0), z.maximum(999)),
});
export type VerdictMessage = z.infer<typeof VerdictMessage>;

/** Content script to background: open our tips page. */
export const OpenTipsMessage = z.object({ type: z.literal('open-tips'), link: TipsLink });
export type OpenTipsMessage = z.infer<typeof OpenTipsMessage>;

/** Content script to background: open our options page. */
export const OpenOptionsMessage = z.object({ type: z.literal('open-options') });

export const ToBackground = z.discriminatedUnion('type', [VerdictMessage, OpenTipsMessage, OpenOptionsMessage]);
export type ToBackground = z.infer<typeof ToBackground>;

/** Popup to content script: which drafts are on this page? */
export const DraftsRequest = z.object({ type: z.literal('drafts') });
export type DraftsRequest = z.infer<typeof DraftsRequest>;

/** Popup and keyboard command to content script: ask about the draft being written. Answered by whether there is one. */
export const AskRequest = z.object({ type: z.literal('ask') });
export type AskRequest = z.infer<typeof AskRequest>;

const FindingSummary = z.object({
  rule: z.enum(RULE_IDS),
  tip: z.int(),
  severity: z.literal([1, 2, 3]),
  safety: z.boolean(),
  quotes: z.array(z.string()),
  message: z.string(),
  why: z.string(),
  link: TipsLink,
});
export type FindingSummary = z.infer<typeof FindingSummary>;

export const DraftSummary = z.object({
  level: Level,
  participates: z.boolean(),
  /** post, reply, quote, comment, … */
  surface: z.string(),
  /** The first words, at most 80 code units. */
  excerpt: z.string(),
  findings: z.array(FindingSummary),
  reason: z.optional(z.enum(['language', 'stopped', 'error', 'site', 'publish', 'surface', 'stale'])),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** A place that is not checked as it should be: why, and its tags and roles, never its text. */
export const UnknownPlace = z.object({
  reason: z.enum(['site', 'publish', 'surface']),
  shape: z.string().check(z.maxLength(20_000)),
});
export type UnknownPlace = z.infer<typeof UnknownPlace>;

/** Popup to content script: a dismissal is taken back. Answered by whether there was one. */
export const TakeBackRequest = z.object({ type: z.literal('take-back'), id: z.int() });
export type TakeBackRequest = z.infer<typeof TakeBackRequest>;

/** Words the user called no problem in this tab. */
export const DismissedWords = z.object({ id: z.int(), rule: z.enum(RULE_IDS), words: z.array(z.string()) });

/** Content script's answer to the popup. `off`: the user switched this site off, so nothing was read. */
export const DraftsAnswer = z.object({
  site: z.string(),
  off: z.boolean(),
  drafts: z.array(DraftSummary),
  unknown: z.array(UnknownPlace),
  dismissed: z.array(DismissedWords),
});
export type DraftsAnswer = z.infer<typeof DraftsAnswer>;
