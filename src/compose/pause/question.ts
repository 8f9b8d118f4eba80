/** What the question shows of a verdict: which findings, who might read it, which reminders. */
import type { Draft, RuleId } from '../../engine/types';
import type { FindingView } from '../../ui/contract';
import type { PromptReason, PromptView, ReaderOf, Reminder } from '../../ui/prompt-contract';
import { type Judged, shownIn } from './budget';

/** Who would mind, or care, by rule. */
const READERS: Record<RuleId, ReaderOf[]> = {
  confidentiality: ['them', 'family', 'manager'],
  'public-space': ['clients', 'manager'],
  disputes: ['manager', 'colleagues'],
  'self-promotion': ['clients'],
  copyright: ['owner'],
};

/** Audiences of only some people, as the sites name them; Facebook does so in the user's language, ours among them. */
const LIMITED = /^(?:protected|followers|group|(?:your |specific )?friends|only me|custom|(?:tus )?amigos|solo yo)/i;

/** Posts are public unless something says otherwise; so is anything we know nothing of. */
function isLimited({ audience }: Draft): boolean {
  return audience !== undefined && LIMITED.test(audience);
}

function readersOf(findings: readonly FindingView[], limited: boolean): ReaderOf[] {
  const byRule = findings.flatMap(({ rule }) => READERS[rule]);
  const others: ReaderOf[] = limited ? ['followers'] : ['journalist'];
  return [...new Set([...(byRule.length > 0 ? byRule : (['manager', 'clients'] as const)), ...others])];
}

/** One line each, and only beside details of a case. */
function remindersOf(judged: readonly Judged[]): Reminder[] {
  const cases = judged.filter(({ view }) => view.findings.some(({ rule }) => rule === 'confidentiality'));
  const hasPicture = cases.some(({ draft }) => draft.attachments?.some((kind) => kind !== 'file'));
  return [
    ...(cases.some(({ draft }) => draft.replyTo) ? (['reply'] as const) : []),
    ...(hasPicture ? (['picture'] as const) : []),
  ];
}

function wordsIn(judged: readonly Judged[]): number {
  return judged.reduce((sum, { draft }) => sum + (draft.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0), 0);
}

/** Confidentiality is not for keeping: what points at a person, or may do so for all half a check can tell, is not stored by us. */
export function mayKeep(judged: readonly Judged[]): boolean {
  const all = judged.flatMap(({ view }) => view.findings);
  return (
    !judged.some(({ isPartial }) => isPartial) &&
    !all.some(({ rule, severity }) => rule === 'confidentiality' && severity >= 2)
  );
}

/** @param reason why it is asked, which also decides how much of a verdict is shown. */
export function questionOf(
  judged: readonly Judged[],
  reason: PromptReason,
  { canPost, canKeep }: Pick<PromptView, 'canPost' | 'canKeep'>,
): PromptView {
  const findings = shownIn(judged, reason === 'always' || reason === 'asked');
  const isUnread = judged.some(({ view }) => view.level === 'unchecked' || view.level === 'off');
  const limited = judged.some(({ draft }) => isLimited(draft));
  const kind = findings.length > 0 ? 'warns' : isUnread ? 'unchecked' : 'clear';
  return {
    kind,
    findings,
    readers: readersOf(findings, limited),
    isLimited: limited,
    reminders: remindersOf(judged),
    reason,
    words: wordsIn(judged),
    canPost: canPost && !(reason === 'asked' && kind !== 'warns'),
    canKeep: canKeep && findings.length > 0 && mayKeep(judged),
  };
}
