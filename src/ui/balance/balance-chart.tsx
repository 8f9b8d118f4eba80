/** The last posts by kind, as a bar and in words, with one kind sentence. */
import { useWords } from '../words';

export const BALANCE_KINDS = ['self', 'others', 'talk', 'plain'] as const;
export type BalanceKind = (typeof BALANCE_KINDS)[number];

export interface BalanceChartProps {
  counts: Record<BalanceKind, number>;
  /** Which sentence goes with it. */
  tone: 'few' | 'mostlySelf' | 'joining' | 'mixed';
  /** The encouraging word is said at most once a day; on other looks the sentence only tells. */
  encourages: boolean;
  onForget(): void;
}

export function BalanceChart({ counts, tone, encourages, onForget }: BalanceChartProps) {
  const t = useWords();
  const total = BALANCE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  if (total === 0) return null;
  const kinds = BALANCE_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <section class="balance" aria-labelledby="balance-title">
      <h2 id="balance-title">{t('balance.title', total)}</h2>
      <svg class="balance-bar" viewBox={`0 0 ${total * 10} 8`} preserveAspectRatio="none" aria-hidden="true">
        {kinds.map((kind) => {
          const before = kinds.slice(0, kinds.indexOf(kind)).reduce((sum, one) => sum + counts[one], 0);
          return (
            <rect
              key={kind}
              class={`kind-${kind}`}
              x={before * 10}
              y={0}
              width={counts[kind] * 10 - (kind === kinds.at(-1) ? 0 : 0.6)}
              height={8}
            />
          );
        })}
      </svg>
      <ul>
        {kinds.map((kind) => (
          <li key={kind} class={`kind-${kind}`}>
            <span class="balance-key" aria-hidden="true" />
            {t(`balance.kind.${kind}`, counts[kind])}
          </li>
        ))}
      </ul>
      <p>{t(encourages ? `balance.encourage.${tone}` : `balance.tell.${tone}`)}</p>
      <p class="quiet">
        {t('balance.kept')}{' '}
        <button type="button" class="text-button" onClick={onForget}>
          {t('balance.forget')}
        </button>
      </p>
    </section>
  );
}
