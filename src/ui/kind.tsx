/** What the card says when there is nothing to look at: the normal outcome, and the kindest words we have. */
import type { ComposerView } from './contract';
import { trusted } from './trusted';
import { useWords } from './words';

const TIP_5 = 'tips.html#participation';

function message(view: ComposerView): string {
  if (view.level === 'clear' && view.participates) return view.encourages ? 'kind.participates' : 'kind.joins';
  if (view.level === 'clear') return 'kind.clear';
  if (view.level === 'off') return 'kind.off';
  return `kind.unchecked.${view.reason ?? 'error'}`;
}

export function Kind({ view, onTips }: { view: ComposerView; onTips(link: string): void }) {
  const t = useWords();
  return (
    <div class="kind">
      <p class="message">{t(message(view))}</p>
      {view.level === 'clear' && (
        <p class="tip">
          <button type="button" class="link" onClick={trusted(() => onTips(TIP_5))}>
            {t('card.tip', [5, t('tip.participation')])}
          </button>
        </p>
      )}
    </div>
  );
}
