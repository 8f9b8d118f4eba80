/** "Why am I seeing this, and how to see it less": one press away, in the question itself. */
import type { PromptHandlers, PromptReason } from './prompt-contract';
import { trusted } from './trusted';
import { useWords } from './words';

export function PromptWhy({ reason, handlers }: { reason: PromptReason; handlers: PromptHandlers }) {
  const t = useWords();
  return (
    <details class="why">
      <summary>{t('prompt.why.title')}</summary>
      <p>{t(`prompt.why.${reason}`)}</p>
      <p>{t('prompt.why.less')}</p>
      <p>
        <button type="button" class="link" onClick={trusted(handlers.openOptions)}>
          {t('prompt.why.options')}
        </button>
      </p>
    </details>
  );
}
