/** How readily each tip speaks up. */
import { RULE_IDS, type RuleId, SENSITIVITIES, type Sensitivity } from '../../engine/types';
import { ruleKey, useWords } from '../words';
import { Choice } from './choice';

export interface SensitivityProps {
  value: Record<RuleId, Sensitivity>;
  onChange(rule: RuleId, sensitivity: Sensitivity): void;
}

export function SensitivitySection({ value, onChange }: SensitivityProps) {
  const t = useWords();
  const values = SENSITIVITIES.map((level) => ({ value: level, label: t(`options.sensitivity.${level}`) }));
  return (
    <section aria-labelledby="sensitivity-title">
      <h2 id="sensitivity-title">{t('options.sensitivity.title')}</h2>
      <p class="quiet">{t('options.sensitivity.lead')}</p>
      <ul class="rows">
        {RULE_IDS.map((rule) => (
          <li key={rule} class="row">
            <div>
              <h3>{t(`rule.${ruleKey(rule)}`)}</h3>
              <p class="quiet" id={`${rule}-about`}>
                {t(`options.about.${ruleKey(rule)}`)}{' '}
                <a href={`tips.html#${rule}`}>
                  {t('options.readTip')}
                  <span class="unseen">: {t(`rule.${ruleKey(rule)}`)}</span>
                </a>
              </p>
              {value[rule] !== 'normal' && <p class="effect">{t(`options.effect.${value[rule]}`)}</p>}
            </div>
            <Choice
              name={rule}
              legend={t('options.sensitivity.of', [t(`rule.${ruleKey(rule)}`)])}
              describedBy={`${rule}-about`}
              value={value[rule]}
              values={values}
              onChange={(level) => onChange(rule, level)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
