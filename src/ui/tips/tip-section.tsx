/** One tip: what it asks, what is fine, what is not, how to say it instead, and who can help. */
import { COUNTRIES, type Country } from '../../engine/types';
import { OfficialLinks } from '../finding';
import { TIPS_LANGUAGE, useWords } from '../words';
import type { Tip } from './tip';

function Examples({ kind, items }: { kind: 'fine' | 'notFine'; items: string[] | undefined }) {
  const t = useWords();
  if (!items?.length) return null;
  return (
    <div class={`examples ${kind}`}>
      <h3>{t(`tips.${kind}`)}</h3>
      <ul lang={TIPS_LANGUAGE}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Instead({ items }: { items: Tip['instead'] }) {
  const t = useWords();
  if (!items?.length) return null;
  return (
    <div class="instead-list">
      <h3>{t('tips.instead')}</h3>
      {items.map(({ before, after }) => (
        <dl key={before}>
          <div class="before">
            <dt>{t('tips.before')}</dt>
            <dd lang={TIPS_LANGUAGE}>{before}</dd>
          </div>
          <div class="after">
            <dt>{t('tips.after')}</dt>
            <dd lang={TIPS_LANGUAGE}>{after}</dd>
          </div>
        </dl>
      ))}
    </div>
  );
}

function Official({ official, country }: { official: Tip['official']; country: Country }) {
  const t = useWords();
  if (!official || Object.keys(official).length === 0) return null;
  const others = COUNTRIES.filter((other) => other !== country && official[other]?.length);
  return (
    <div class="official-links">
      <h3>{t('tips.official')}</h3>
      {official[country] && (
        <>
          <h4>{t(`country.${country}`)}</h4>
          <OfficialLinks links={official[country]} />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('tips.elsewhere')}</summary>
          {others.map((other) => (
            <div key={other}>
              <h4>{t(`country.${other}`)}</h4>
              <OfficialLinks links={official[other] ?? []} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

export function TipSection({ tip, country }: { tip: Tip; country: Country }) {
  const t = useWords();
  return (
    <section class="tip-section" id={tip.rule} aria-labelledby={`${tip.rule}-title`} tabIndex={-1}>
      <p class="tip-number">{t('tips.number', [tip.tip])}</p>
      <h2 id={`${tip.rule}-title`} lang={TIPS_LANGUAGE}>
        {tip.title}
      </h2>
      <p class="lead" lang={TIPS_LANGUAGE}>
        {tip.summary}
      </p>
      <p class="ask" lang={TIPS_LANGUAGE}>
        {tip.question}
      </p>
      <p lang={TIPS_LANGUAGE}>{tip.why}</p>
      <div class="pair">
        <Examples kind="fine" items={tip.fine} />
        <Examples kind="notFine" items={tip.notFine} />
      </div>
      <Instead items={tip.instead} />
      <Official official={tip.official} country={country} />
    </section>
  );
}
