/** Drafts kept till later: each in full, to copy or to remove. */
import { useWords } from '../words';

export interface PopupKept {
  id: string;
  /** When it was kept, in words. */
  day: string;
  text: string;
}

export interface KeptListProps {
  kept: PopupKept[];
  /** Id of the one just copied: it is kept no longer, and shown until the popup closes. */
  copied: string | undefined;
  onCopy(kept: PopupKept): void;
  onRemove(kept: PopupKept): void;
}

export function KeptList({ kept, copied, onCopy, onRemove }: KeptListProps) {
  const t = useWords();
  if (kept.length === 0) return null;
  return (
    <section class="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{t('prompt.later.title')}</h2>
      <p class="quiet">{t('prompt.later.lead')}</p>
      <ul>
        {kept.map((one) => (
          <li key={one.id}>
            <p class="quiet">{one.id === copied ? t('prompt.later.copied') : one.day}</p>
            <blockquote dir="auto">{one.text}</blockquote>
            {one.id !== copied && (
              <p class="kept-actions">
                <button type="button" class="text-button" onClick={() => onCopy(one)}>
                  {t('prompt.later.copy')}
                </button>
                <button type="button" class="text-button" onClick={() => onRemove(one)}>
                  {t('prompt.later.remove')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
