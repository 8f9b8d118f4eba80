/** The options page: what can be tuned, each thing taking effect as it is chosen. */
import { useWords } from '../words';
import { type LookProps, LookSection } from './look';
import { type SensitivityProps, SensitivitySection } from './sensitivity';
import { type SitesProps, SitesSection } from './sites';

export interface OptionsPageProps {
  sensitivity: SensitivityProps;
  look: LookProps;
  sites: SitesProps;
  /** `saved` after a change was stored, `failed` when the browser refused. */
  status: 'saved' | 'failed' | undefined;
}

export function OptionsPage({ sensitivity, look, sites, status }: OptionsPageProps) {
  const t = useWords();
  return (
    <div class="options">
      <header>
        <p class="brand">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          {t('extName')}
        </p>
        <h1>{t('options.title')}</h1>
        <p class="lead">{t('options.lead')}</p>
      </header>
      <main>
        <SensitivitySection {...sensitivity} />
        <LookSection {...look} />
        <SitesSection {...sites} />
        <section aria-labelledby="private-title">
          <h2 id="private-title">{t('options.private.title')}</h2>
          <p>{t('options.private.text')}</p>
          <p>
            <a href="tips.html">{t('options.tips')}</a>
          </p>
        </section>
      </main>
      <p class={`status ${status ?? ''}`} role="status">
        {status && t(`options.${status}`)}
      </p>
    </div>
  );
}
