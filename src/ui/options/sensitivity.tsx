/** How readily each tip speaks up, and what that makes of a draft. */
import { useState } from 'preact/hooks';
import { SENSITIVITIES } from '../../engine/types';
import { ruleKey, useWords } from '../words';
import { Choice } from './choice';
import { ExampleCounts, Levels } from './levels';
import type { PreviewModel, RuleModel, RulesModel } from './model';
import { Preview } from './preview';
import { Section } from './section';
import { Signals } from './signals';

type RuleProps = { rule: RuleModel } & Omit<RulesModel, 'rules'>;

function Rule({ rule, organisation, onLevel, onSignal }: RuleProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const { id, value, least } = rule;
  const name = t(`rule.${ruleKey(id)}`);
  const isSet = least !== 'off';
  const off = rule.signals.filter(({ on }) => !on).length;
  return (
    <article class="rule-card" aria-labelledby={`${id}-name`}>
      <div class="rule-head">
        <div>
          <h3 id={`${id}-name`}>{name}</h3>
          <p class="quiet" id={`${id}-about`}>
            {t(`options.about.${ruleKey(id)}`)}{' '}
            <a href={`tips.html#${id}`}>
              {t('options.readTip')}
              <span class="unseen">: {name}</span>
            </a>
          </p>
        </div>
        <Choice
          name={id}
          legend={t('options.sensitivity.of', [name])}
          describedBy={isSet ? `${id}-least ${id}-about` : `${id}-about`}
          value={value}
          values={SENSITIVITIES.map((level) => ({
            value: level,
            label: t(`options.sensitivity.${level}`),
            disabled: SENSITIVITIES.indexOf(level) < SENSITIVITIES.indexOf(least),
          }))}
          onChange={(level) => onLevel(id, level)}
        />
      </div>
      {isSet && (
        <p class="set-by" id={`${id}-least`}>
          {t('options.policy.least', [organisation, t(`options.sensitivity.${least}`)])}
        </p>
      )}
      <Levels rule={rule} />
      {value !== 'normal' && <p class="effect">{t(`options.effect.${value}`)}</p>}
      <ExampleCounts counts={rule.counts} value={value} />
      <details class="rule-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('options.signals.title', [rule.signals.length])}
          <span class="unseen">: {name}</span>
          {off > 0 && <span class="badge">{t('options.signals.off', off)}</span>}
        </summary>
        {open && <Signals signals={rule.signals} onSignal={onSignal} />}
      </details>
    </article>
  );
}

export function SensitivitySection({ model, preview }: { model: RulesModel; preview: PreviewModel }) {
  const t = useWords();
  const { rules, ...rest } = model;
  return (
    <Section id="tips" title={t('options.sensitivity.title')} lead={t('options.sensitivity.lead')}>
      <Preview {...preview} />
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} {...rest} />
      ))}
    </Section>
  );
}
