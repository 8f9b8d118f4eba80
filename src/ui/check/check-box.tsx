/** A box for a draft meant for anywhere, and what there is to say of it: the light, marks and card of the sites. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RuleId } from '../../engine/types';
import { Card, cardTitle } from '../card';
import type { ComposerView } from '../contract';
import { Light } from '../light';
import { Marked } from '../page/marked';
import { step, toLookAt } from '../view';
import { ruleKey, TIPS_LANGUAGE, useWords } from '../words';

/** A text as it was read, and what came of it. The box may hold a newer one by then. */
export interface Seen {
  text: string;
  view: ComposerView;
}

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

function SeenDraft({ seen, onDismiss, onTips, onShow }: SeenDraftProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(true);
  const [current, setCurrent] = useState<string>();
  const { text, view } = seen;
  const findings = toLookAt(view.findings);
  const marks = findings.flatMap(({ spans, severity }) => spans.map(({ start, end }) => ({ start, end, severity })));
  const handlers = { dismiss: onDismiss, show: onShow, openTips: onTips };
  return (
    <div class="stage">
      <div class="seen-draft">
        <Light view={view} open={isOpen} onPress={() => setOpen(!isOpen)} />
        {marks.length > 0 && <Marked text={text} marks={marks} />}
      </div>
      {isOpen && (
        <Card
          {...{ view, current, handlers }}
          headingId="check-card"
          onMove={(by) => setCurrent(step(findings, current ?? findings[0]?.key, by)?.key)}
          onClose={() => setOpen(false)}
        />
      )}
      <p class="unseen" role="status">
        {cardTitle(view, t)}
      </p>
    </div>
  );
}

interface SeenDraftProps extends Pick<CheckModel, 'onDismiss' | 'onTips'> {
  seen: Seen;
  onShow(key: string): void;
}

export function CheckBox({ id, describedBy, rows, children, draft, seen, off, ...on }: CheckBoxProps) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const show = (key: string): void => {
    const [span] = seen?.view.findings.find((one) => one.key === key)?.spans ?? [];
    box.current?.focus();
    if (span) box.current?.setSelectionRange(span.start, span.end);
  };
  return (
    <div class="check-box">
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
      {draft.trim() !== '' && seen && <SeenDraft seen={seen} {...on} onShow={show} />}
      {off.length > 0 && seen?.view.level !== 'off' && (
        <p class="quiet">{t('check.off', [off.map((rule) => t(`rule.${ruleKey(rule)}`)).join(', ')])}</p>
      )}
    </div>
  );
}
