/** What is kept, and the way to take it along or throw it away. */
import { useWords } from '../words';
import { FileButton } from './file-button';
import type { KeepModel } from './model';
import { Section } from './section';

export function KeepSection({ outcome, canUndo, onExport, onFile, onUndo }: KeepModel) {
  const t = useWords();
  return (
    <Section id="kept" title={t('options.private.title')}>
      <p>{t('options.private.text')}</p>
      <p class="quiet">{t('options.keep.about')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {t('options.keep.export')}
        </button>
        <FileButton id="settings-file" label={t('options.keep.import')} onFile={onFile} />
        {canUndo && (
          <button type="button" class="button" onClick={onUndo}>
            {t('options.keep.undo')}
          </button>
        )}
      </p>
      <div role="status">
        {outcome && 'problem' in outcome && (
          <p class="refused">{t(`options.keep.${outcome.problem}`, [outcome.file])}</p>
        )}
        {outcome && 'ignored' in outcome && (
          <>
            <p>{t('options.keep.imported', [outcome.file])}</p>
            {outcome.ignored.length > 0 && <p>{t('options.keep.ignored', [outcome.ignored.join(', ')])}</p>}
          </>
        )}
      </div>
      <p>
        <a href="tips.html">{t('options.tips')}</a>
      </p>
      <p>
        <a href="welcome.html">{t('options.welcome')}</a>
      </p>
    </Section>
  );
}
