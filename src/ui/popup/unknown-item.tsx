/** A place on the page that is not checked, said plainly, with what a report of the fault would need and nothing more. */
import { useState } from 'preact/hooks';
import { LevelIcon } from '../icons';
import { useWords } from '../words';

export interface PopupUnknown {
  reason: 'site' | 'publish' | 'surface';
  /** Roles, tags and test ids, never text. */
  shape: string;
}

function Shape({ shape }: { shape: string }) {
  const t = useWords();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shape);
      setSaid(t('popup.unknown.copied'));
    } catch {
      setSaid(t('popup.unknown.notCopied'));
    }
  };
  return (
    <details class="shape">
      <summary>{t('popup.unknown.report')}</summary>
      <p class="quiet">{t('popup.unknown.about')}</p>
      <textarea readOnly rows={6} dir="ltr" aria-label={t('popup.unknown.report')} value={shape} />
      <p>
        <button type="button" class="text-button" onClick={copy}>
          {t('popup.unknown.copy')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </details>
  );
}

export function UnknownItem({ unknown }: { unknown: PopupUnknown }) {
  const t = useWords();
  return (
    <article class="draft level-unchecked">
      <h2>
        <LevelIcon level="unchecked" />
        {t('popup.unknown.title')}
      </h2>
      <div class="draft-kind">
        <p>{t(`kind.unchecked.${unknown.reason}`)}</p>
        {unknown.reason !== 'surface' && <Shape shape={unknown.shape} />}
      </div>
    </article>
  );
}
