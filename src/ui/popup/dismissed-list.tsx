/** What was called no problem in this tab: gone with the tab, and to be taken back before that. */
import type { RuleId } from '../../engine/types';
import { ruleKey, useWords } from '../words';

export interface PopupDismissed {
  id: number;
  rule: RuleId;
  words: string[];
}

export interface DismissedListProps {
  dismissed: readonly PopupDismissed[];
  onTakeBack(id: number): void;
}

export function DismissedList({ dismissed, onTakeBack }: DismissedListProps) {
  const t = useWords();
  if (dismissed.length === 0) return null;
  return (
    <section class="dismissed" aria-labelledby="dismissed-title">
      <h2 id="dismissed-title">{t('popup.dismissed.title')}</h2>
      <p class="quiet">{t('popup.dismissed.about')}</p>
      <ul>
        {dismissed.map(({ id, rule, words }) => (
          <li key={id}>
            <span>
              {words.map((word) => (
                <q key={word} dir="auto">
                  {word}
                </q>
              ))}{' '}
              <span class="quiet">{t(`rule.${ruleKey(rule)}`)}</span>
            </span>
            <button type="button" class="text-button" onClick={() => onTakeBack(id)}>
              {t('popup.dismissed.back')}
              <span class="unseen">: {words.join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
