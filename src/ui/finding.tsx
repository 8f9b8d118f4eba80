/** One finding as a person reads it: whose words, what might happen, what to do instead. */
import type { FindingSpan, OfficialLink } from '../engine/types';
import type { FindingView } from './contract';
import { trusted } from './trusted';
import { ruleKey, TIPS_LANGUAGE, useWords } from './words';

/** Official addresses come from data; anything but a web address is shown as words only. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\//.test(url);
}

export function OfficialLinks({ links, lang = TIPS_LANGUAGE }: { links: OfficialLink[]; lang?: string }) {
  const t = useWords();
  if (links.length === 0) return null;
  return (
    <ul class="official">
      {links.map(({ role, url }) => (
        <li key={role + url}>
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              <span lang={lang}>{role}</span>
              <span class="unseen"> {t('card.newTab')}</span>
            </a>
          ) : (
            <span lang={lang}>{role}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The words that neither the message nor a way to say it instead has named already. */
export function Quotes({ spans, message, safety }: { spans: FindingSpan[]; message: string; safety: boolean }) {
  const t = useWords();
  const named = new Set(safety ? [] : withFix(spans).map(({ quote }) => quote));
  const quotes = [...new Set(spans.map((span) => span.quote))]
    .filter((quote) => !message.includes(quote) && !named.has(quote))
    .slice(0, 6);
  if (quotes.length === 0) return null;
  return (
    <ul class="quotes" aria-label={t('card.words')}>
      {quotes.map((quote) => (
        <li key={quote}>
          <q dir="auto">{quote}</q>
        </li>
      ))}
    </ul>
  );
}

/** Spans that could be said more vaguely, each quote once. */
function withFix(spans: FindingSpan[]): FindingSpan[] {
  const seen = new Set<string>();
  return spans.filter((span) => span.fix && !seen.has(span.quote) && seen.add(span.quote)).slice(0, 4);
}

export function Instead({ spans }: { spans: FindingSpan[] }) {
  const t = useWords();
  const fixes = withFix(spans);
  if (fixes.length === 0) return null;
  return (
    <div class="instead">
      <h3>{t('card.instead')}</h3>
      <ul>
        {fixes.map(({ quote, fix }) => (
          <li key={quote}>
            <del dir="auto">{quote}</del> <span aria-hidden="true">→</span> <ins lang={TIPS_LANGUAGE}>{fix}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface FindingProps {
  finding: FindingView;
  onTips(link: string): void;
}

export function FindingBody({ finding, onTips }: FindingProps) {
  const t = useWords();
  const { safety, lang = TIPS_LANGUAGE } = finding;
  return (
    <div class={`finding severity-${finding.severity}`}>
      <p class="rule">
        <span class="rule-name">{t(`rule.${ruleKey(finding.rule)}`)}</span>
        <span class="severity">{t(safety ? 'severity.safety' : `severity.s${finding.severity}`)}</span>
      </p>
      {safety && <p class="thanks">{t('card.thanks')}</p>}
      <p class="message" lang={lang}>
        {finding.message}
      </p>
      <Quotes spans={finding.spans} message={finding.message} safety={safety} />
      {!safety && (
        <p class="question" lang={lang}>
          {finding.question}
        </p>
      )}
      {!safety && <Instead spans={finding.spans} />}
      {safety && <OfficialLinks links={finding.official} lang={lang} />}
      <details key={finding.key}>
        <summary>{t('card.why')}</summary>
        <p lang={lang}>{finding.why}</p>
        {!safety && finding.official.length > 0 && (
          <>
            <h3>{t('card.official')}</h3>
            <OfficialLinks links={finding.official} lang={lang} />
          </>
        )}
      </details>
      <p class="tip">
        <button type="button" class="link" onClick={trusted(() => onTips(finding.link))}>
          {t('card.tip', [finding.tip, t(`tip.${ruleKey(finding.rule)}`)])}
        </button>
      </p>
    </div>
  );
}
