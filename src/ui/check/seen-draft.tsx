/** What was read of a draft: its light, its marks, and the card of one finding after the other. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card, cardTitle } from '../card';
import type { ComposerView } from '../contract';
import { rememberFocus } from '../focus';
import { createKeys } from '../keys';
import { Light } from '../light';
import { Marked } from '../page/marked';
import { step, toLookAt } from '../view';
import { useWords } from '../words';

/** A text as it was read, and what came of it. The box may hold a newer one by then. */
export interface Seen {
  text: string;
  view: ComposerView;
}

export interface SeenDraftProps {
  seen: Seen;
  /** What holds the box and all of this: F8 is ours in there. */
  within: RefObject<HTMLElement | null>;
  onDismiss(key: string): void;
  onShow(key: string): void;
  onTips(link: string): void;
}

export function SeenDraft({ seen, within, onDismiss, onShow, onTips }: SeenDraftProps) {
  const t = useWords();
  const { text, view } = seen;
  const findings = toLookAt(view.findings);
  const { isOpen, current, setOpen, go, close } = useCard(within, findings);
  const marks = findings.flatMap(({ key, spans, severity }) =>
    spans.map(({ start, end }) => ({ key, start, end, severity })),
  );
  const shown = findings.find(({ key }) => key === current)?.key ?? findings[0]?.key;
  return (
    <div class="stage">
      <div class="seen-draft">
        <Light view={view} open={isOpen} onPress={() => setOpen(!isOpen)} />
        {marks.length > 0 && <Marked {...{ text, marks }} current={shown} onPress={(key) => go(key)} />}
        {marks.length > 0 && <p class="quiet">{t('check.keys')}</p>}
      </div>
      {isOpen && (
        <Card
          {...{ view, current }}
          handlers={{ dismiss: onDismiss, show: onShow, openTips: onTips }}
          headingId="check-card"
          onMove={(by) => go(step(findings, shown, by)?.key, false)}
          onClose={close}
        />
      )}
      <p class="unseen" role="status">
        {cardTitle(view, t)} {marks.length > 0 && t('check.keys')}
      </p>
    </div>
  );
}

const cardIn = ({ current }: RefObject<HTMLElement | null>) => current?.querySelector<HTMLElement>('.card') ?? null;

const holdsFocus = (within: RefObject<HTMLElement | null>): boolean =>
  cardIn(within)?.contains(document.activeElement) ?? false;

/** Which finding the card shows, and the keys that go through them as beside a box on a site. */
function useCard(within: RefObject<HTMLElement | null>, findings: readonly { key: string }[]) {
  const [isOpen, setOpen] = useState(true);
  const [current, setCurrent] = useState<string>();
  const giveBack = useRef<(() => void) | undefined>(undefined);
  const wantsFocus = useRef(false);

  function go(key: string | undefined, focus = true): void {
    if (focus && within.current && !holdsFocus(within)) giveBack.current = rememberFocus(within.current);
    wantsFocus.current = focus;
    setCurrent(key);
    setOpen(true);
    // What is open at this finding already is not drawn again.
    if (focus) cardIn(within)?.focus();
  }
  function close(): void {
    if (holdsFocus(within)) giveBack.current?.();
    giveBack.current = undefined;
    setOpen(false);
  }
  useLayoutEffect(() => {
    if (wantsFocus.current) cardIn(within)?.focus();
    wantsFocus.current = false;
  });

  // The first F8 goes to the first finding, or the last, as beside a box; from within the card to the next one.
  const at = findings.some(({ key }) => key === current) ? current : findings[0]?.key;
  const latest = useRef({ go, close, findings, at });
  latest.current = { go, close, findings, at };
  useLayoutEffect(() => {
    const life = new AbortController();
    const actions = {
      // The card stands open from the start, and Escape has other uses on a page and in a popup.
      isOpen: () => holdsFocus(within),
      move: (by: 1 | -1) => {
        const { findings: all, at: shown } = latest.current;
        latest.current.go(step(all, holdsFocus(within) ? shown : undefined, by)?.key);
      },
      close: () => latest.current.close(),
    };
    if (within.current) createKeys(within.current, actions, life.signal);
    return () => life.abort();
  }, [within]);
  return { isOpen, current, setOpen, go, close };
}
