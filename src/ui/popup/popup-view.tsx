/** The popup: the drafts on the page it was opened over, and the switch for that site. */
import { BalanceChart, type BalanceChartProps } from '../balance/balance-chart';
import { AnyTextBox } from '../check/any-text-box';
import type { CheckModel } from '../check/check-box';
import { useWords } from '../words';
import { DismissedList, type PopupDismissed } from './dismissed-list';
import { DraftItem, type PopupDraft } from './draft-item';
import { KeptList, type KeptListProps } from './kept-list';
import { type PopupUnknown, UnknownItem } from './unknown-item';

export interface PopupAnswer {
  /** Name of the site, as people know it. */
  siteName: string;
  off: boolean;
  drafts: PopupDraft[];
  /** Places on the page that are not checked as they should be. */
  unknown: PopupUnknown[];
  /** What was called no problem in this tab. */
  dismissed: PopupDismissed[];
}

export interface PopupViewProps {
  /** What the page answered; null when there is nobody there to answer, undefined while it is being asked. */
  answer: PopupAnswer | null | undefined;
  /** Shown in a window of its own, so that the button for it is not needed. */
  windowed: boolean;
  /** Drafts kept till later. */
  later: KeptListProps;
  /** The balance of the last posts; undefined where none is kept. */
  balance: BalanceChartProps | undefined;
  /** A box for a text that is on no page. */
  check: CheckModel;
  onTakeBack(id: number): void;
  onSwitch(on: boolean): void;
  /** "Ask me now": the question, on the page, about the draft being written. */
  onAsk(): void;
  onOptions(): void;
  onWindow(): void;
}

function Nothing({ answer }: { answer: PopupAnswer | null }) {
  const t = useWords();
  const which = answer?.off ? 'off' : answer ? 'empty' : 'elsewhere';
  return (
    <div class="nothing">
      <h2>{t(`popup.${which}.title`, [answer?.siteName ?? ''])}</h2>
      <p class="quiet">{t(`popup.${which}.text`, [answer?.siteName ?? ''])}</p>
    </div>
  );
}

function SiteSwitch({ answer, onSwitch }: { answer: PopupAnswer; onSwitch(on: boolean): void }) {
  const t = useWords();
  return (
    <label class="popup-switch">
      <span>{t('popup.switch', [answer.siteName])}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={!answer.off}
        aria-checked={!answer.off}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}

/** Open where there is nothing else to look at. */
function AnyText({ check, isOpen }: { check: CheckModel; isOpen: boolean }) {
  const t = useWords();
  return (
    <section class="any-text" aria-label={t('check.title')}>
      <details open={isOpen}>
        <summary>{t('check.title')}</summary>
        <AnyTextBox rows={3} labelled="unseen" {...check} />
        <p>
          <a href="check.html" target="_blank" rel="noopener">
            {t('check.page')}
          </a>
        </p>
      </details>
    </section>
  );
}

export function PopupView(props: PopupViewProps) {
  const { answer, windowed, later, balance, check, onTakeBack, onSwitch, onAsk, onOptions, onWindow } = props;
  const t = useWords();
  const drafts = answer && !answer.off ? answer.drafts : [];
  const unknown = answer && !answer.off ? answer.unknown : [];
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="brand">
          <img src="/icon/32.png" width="24" height="24" alt="" />
          {t('extName')}
        </h1>
        {!windowed && (
          <button type="button" class="text-button" onClick={onWindow}>
            {t('popup.window')}
          </button>
        )}
      </header>
      <main aria-live="polite" aria-busy={answer === undefined}>
        {answer !== undefined && drafts.length + unknown.length === 0 && <Nothing answer={answer} />}
        {drafts.map((draft) => (
          <DraftItem key={`${draft.surface} ${draft.excerpt}`} draft={draft} />
        ))}
        {drafts.length > 0 && (
          <button type="button" class="ask-now" onClick={onAsk}>
            {t('prompt.ask')}
            <small>{t('prompt.title')}</small>
          </button>
        )}
        {unknown.map((place) => (
          <UnknownItem key={place.shape} unknown={place} />
        ))}
        {answer && !answer.off && <DismissedList dismissed={answer.dismissed} onTakeBack={onTakeBack} />}
        <KeptList {...later} />
        {balance && <BalanceChart {...balance} />}
      </main>
      {answer !== undefined && <AnyText check={check} isOpen={answer === null} />}
      <footer>
        {answer && <SiteSwitch answer={answer} onSwitch={onSwitch} />}
        <div class="popup-foot">
          <a href="tips.html" target="_blank" rel="noopener">
            {t('popup.tips')}
          </a>
          <button type="button" class="text-button" onClick={onOptions}>
            {t('popup.options')}
          </button>
          <span class="quiet">{t('popup.private')}</span>
        </div>
      </footer>
    </div>
  );
}
