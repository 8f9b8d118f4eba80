/** A draft with the words that would be tinted, as its box on a site would show it. */
import { useWords } from '../words';

export interface MarkedProps {
  text: string;
  marks: readonly { start: number; end: number; severity: 1 | 2 | 3 }[];
}

/** Stretches in order, those that overlap told once, with the weightier severity. */
function stretches(marks: MarkedProps['marks']): { start: number; end: number; severity: 1 | 2 | 3 }[] {
  const merged: { start: number; end: number; severity: 1 | 2 | 3 }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || mark.start >= last.end) merged.push({ ...mark });
    else {
      last.end = Math.max(last.end, mark.end);
      if (mark.severity > last.severity) last.severity = mark.severity;
    }
  }
  return merged;
}

export function Marked({ text, marks }: MarkedProps) {
  const t = useWords();
  const parts = [];
  let at = 0;
  for (const { start, end, severity } of stretches(marks)) {
    parts.push(
      text.slice(at, start),
      <mark key={start} class={`mark-${severity}`}>
        {text.slice(start, end)}
        <span class="unseen"> ({t(`severity.s${severity}`)})</span>
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <p class="marked" dir="auto">
      {parts}
    </p>
  );
}
