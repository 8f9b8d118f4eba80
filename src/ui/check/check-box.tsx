/** A box for a draft meant for anywhere, and what there is to say of it: the light, marks and card of the sites. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { RuleId } from '../../engine/types';
import { ruleKey, TIPS_LANGUAGE, useWords } from '../words';
import { type Seen, SeenDraft } from './seen-draft';

export interface CheckModel {
  draft: string;
  /** Undefined until the draft has been read once. */
  seen: Seen | undefined;
  /** Rules that are switched off, so nothing is said of them. */
  off: readonly RuleId[];
  onDraft(text: string): void;
  onDismiss(key: string): void;
  /** @param link such as `tips.html#disputes` */
  onTips(link: string): void;
}

export interface CheckBoxProps extends CheckModel {
  /** Id of the box, unique on the page. */
  id: string;
  /** What stands above the box: its label, samples. */
  children: ComponentChildren;
  /** Id of what says more about the box. */
  describedBy: string;
  rows: number;
}

export function CheckBox({ id, describedBy, rows, children, draft, seen, off, ...on }: CheckBoxProps) {
  const t = useWords();
  const all = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const show = (key: string): void => {
    const [span] = seen?.view.findings.find((one) => one.key === key)?.spans ?? [];
    box.current?.focus();
    if (span) box.current?.setSelectionRange(span.start, span.end);
  };
  return (
    <div class="check-box" ref={all}>
      {children}
      {/* A browser's spelling check may be one that sends the text away, and a form filled in again would keep it. */}
      <textarea
        ref={box}
        id={id}
        rows={rows}
        dir="auto"
        lang={TIPS_LANGUAGE}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={describedBy}
        value={draft}
        onInput={(event) => on.onDraft(event.currentTarget.value)}
      />
      {draft.trim() === '' && <p class="quiet">{t('check.empty')}</p>}
      {draft.trim() !== '' && !seen && <p class="quiet">{t('options.preview.reading')}</p>}
      {draft.trim() !== '' && seen && <SeenDraft seen={seen} within={all} {...on} onShow={show} />}
      {off.length > 0 && seen?.view.level !== 'off' && (
        <p class="quiet">{t('check.off', [off.map((rule) => t(`rule.${ruleKey(rule)}`)).join(', ')])}</p>
      )}
    </div>
  );
}
