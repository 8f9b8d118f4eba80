/** What one rule would mark in the draft at each level, side by side, and how it fares on its own examples. */
import { ruleKey, useWords } from '../words';
import { type Counts, type RuleModel, type Shown, SPEAKING, type SpeakingLevel } from './model';

function Words({ shown }: { shown: Shown }) {
  const t = useWords();
  if (shown.severity === 0) return <span class="quiet">{t('options.levels.nothing')}</span>;
  return (
    <>
      {shown.quotes.map((quote) => (
        <q key={quote} class={`chip severity-${shown.severity}`} dir="auto">
          {quote}
        </q>
      ))}
      <span class="quiet level-severity">{t(`severity.s${shown.severity}`)}</span>
    </>
  );
}

export function Levels({ rule }: { rule: RuleModel }) {
  const t = useWords();
  const { shown, value, id } = rule;
  return (
    <dl class="levels" aria-label={t('options.levels.title', [t(`rule.${ruleKey(id)}`)])}>
      {SPEAKING.map((level) => (
        <div key={level} class={level === value ? 'chosen' : ''}>
          <dt>
            {t(`options.sensitivity.${level}`)}
            {level === value && <span class="unseen"> ({t('options.levels.chosen')})</span>}
          </dt>
          <dd>{shown ? <Words shown={shown[level]} /> : <span class="quiet">…</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

export function ExampleCounts({ counts, value }: { counts: Counts | undefined; value: RuleModel['value'] }) {
  const t = useWords();
  if (!counts) return <p class="quiet counts">{t('options.counts.counting')}</p>;
  const level = value === 'off' ? undefined : (value as SpeakingLevel);
  const of = (kind: keyof Counts) => (level ? counts[kind].speaks[level] : 0);
  const share = counts.flagged.total > 0 ? of('flagged') / counts.flagged.total : 0;
  return (
    <p class="quiet counts">
      <meter min={0} max={1} value={share} aria-hidden="true" />
      {t('options.counts.told', [of('flagged'), counts.flagged.total, of('silent'), counts.silent.total])}
    </p>
  );
}
