/** A draft with the words that would be tinted, as its box on a site would show it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

export interface Mark {
  start: number;
  end: number;
  severity: 1 | 2 | 3;
  /** Of the finding it belongs to, where it can be pressed. */
  key?: string;
}

export interface MarkedProps {
  text: string;
  marks: readonly Mark[];
  /** Key of the finding that is being shown. */
  current?: string | undefined;
  /** Shows what there is to say of these words. Without it the marks only stand there. */
  onPress?(key: string): void;
}

/** Stretches in order, those that overlap told once, as the weightier of them. */
function stretches(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || mark.start >= last.end) merged.push({ ...mark });
    else {
      const { severity, key } = mark.severity > last.severity ? mark : last;
      Object.assign(last, { end: Math.max(last.end, mark.end), severity, key });
    }
  }
  return merged;
}

export function Marked({ text, marks, current, onPress }: MarkedProps) {
  const t = useWords();
  const parts = [];
  let at = 0;
  for (const { start, end, severity, key } of stretches(marks)) {
    const mark = (
      <mark key={start} class={`mark-${severity}`}>
        {text.slice(start, end)}
        <span class="unseen"> ({t(`severity.s${severity}`)})</span>
      </mark>
    );
    // A link to the card that speaks of these words: unlike a button it breaks over lines as its words do.
    const link = (
      <a key={start} class="mark-link" href="#check-card" data-key={key} aria-current={key === current || undefined}>
        {mark}
      </a>
    );
    parts.push(text.slice(at, start), onPress && key !== undefined ? link : mark);
    at = end;
  }
  parts.push(text.slice(at));

  const all = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const place = all.current;
    const press = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-key]') : null;
      if (!link?.dataset.key) return;
      event.preventDefault();
      onPress?.(link.dataset.key);
    };
    place?.addEventListener('click', press);
    return () => place?.removeEventListener('click', press);
  }, [onPress]);
  return (
    <p class="marked" dir="auto" ref={all}>
      {parts}
    </p>
  );
}
