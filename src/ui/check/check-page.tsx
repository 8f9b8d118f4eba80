/** "Check any text": a draft for a newsletter, a talk or a site that is not known, looked at as on any site. */
import { useWords } from '../words';
import { AnyTextBox } from './any-text-box';
import type { CheckModel } from './check-box';

export interface CheckPageProps extends CheckModel {
  onOptions(): void;
}

export function CheckPage({ onOptions, ...model }: CheckPageProps) {
  const t = useWords();
  return (
    <div class="sheet">
      <header>
        <p class="brand">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          {t('extName')}
        </p>
        <h1>{t('check.title')}</h1>
        <p class="lead">{t('check.lead')}</p>
      </header>
      <main>
        <AnyTextBox rows={9} labelled="check-label" {...model} />
      </main>
      <footer class="links">
        <button type="button" class="text-button" onClick={onOptions}>
          {t('check.options')}
        </button>
        <a href="tips.html">{t('popup.tips')}</a>
      </footer>
    </div>
  );
}
