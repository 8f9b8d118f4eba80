import type { Analysis } from '../analysis';
import type { Hit } from '../detect/hit';
import { readDraft } from '../reading/draft';
import type { Names } from '../reading/names';
import type { Fact } from '../reading/view';
import type { Signal } from '../signals/signal';
import { settles } from '../signals/signals';
import type { Draft } from '../types';

/** A signal that fired in a window, at one sentence. */
export interface Fired {
  signal: Signal;
  analysis: Analysis;
  /** Offsets within the sentence. */
  hits: readonly Hit[];
}

/** What is known of a run of sentences judged together. */
export interface Window {
  analyses: readonly Analysis[];
  /** Names of all facts, of sentences, run and surroundings. */
  names: Names;
  fired: readonly Fired[];
}

export function readWindow(analyses: readonly Analysis[], context: readonly Fact[]): Window {
  const sentences = analyses.map((analysis) => analysis.sentence);
  const told = analyses.map((analysis) => analysis.facts);
  const names = readDraft(sentences, told);
  for (const fact of context) names.add(fact.name);
  const scenes = analyses.map((analysis) => analysis.scene);
  const fired: Fired[] = [];
  for (const analysis of analyses)
    for (const candidate of analysis.candidates)
      if (settles(candidate, scenes, names))
        fired.push({ signal: candidate.compiled.signal, analysis, hits: candidate.hits });
  return { analyses, names, fired };
}

/** Facts about what surrounds the draft, which its words do not tell. */
export function contextFacts(draft: Draft): Fact[] {
  const names: string[] = [];
  if (draft.attachments?.includes('image') || draft.attachments?.includes('video')) names.push('has-image');
  if (draft.attachments?.length) names.push('has-attachment');
  if (draft.replyTo) names.push('reply');
  if (draft.replyTo?.name && !draft.replyTo.name.startsWith('@')) names.push('reply-named');
  if (draft.quoted) names.push('quotes-post');
  if (draft.pasted?.some(([start, end]) => end - start > 300)) names.push('pasted-long');
  if (draft.earlierParts?.length) names.push('thread');
  if (/friends|private|only|closed|group/iu.test(draft.audience ?? '')) names.push('limited-audience');
  const recent = draft.recent ?? [];
  if (recent.length >= 5 && recent.filter((kind) => kind === 'self').length / recent.length > 0.6)
    names.push('mostly-self');
  return names.map((name) => ({ name, start: 0, end: 0 }));
}
