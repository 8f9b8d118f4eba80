/** What an organisation has set here, in full, and what it can never see. */
import { OfficialLinks } from '../finding';
import { ruleKey, useWords } from '../words';
import type { PolicyModel } from './model';
import { Section } from './section';

export function PolicySection({ organisation, least, advice }: PolicyModel) {
  const t = useWords();
  return (
    <Section id="organisation" title={t('options.policy.title', [organisation])} lead={t('options.policy.lead')}>
      <div class="panel">
        {least.length > 0 && (
          <ul>
            {least.map(({ rule, level }) => (
              <li key={rule}>
                {t('options.policy.atLeast', [t(`rule.${ruleKey(rule)}`), t(`options.sensitivity.${level}`)])}
              </li>
            ))}
          </ul>
        )}
        {advice.length > 0 && (
          <>
            <h3>{t('options.policy.advice')}</h3>
            <OfficialLinks links={advice.map(({ text, url }) => ({ role: text, ...(url && { url }) }))} />
          </>
        )}
        <p>{t('options.policy.private')}</p>
      </div>
    </Section>
  );
}
