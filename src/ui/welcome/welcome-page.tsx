/** The first page somebody sees: how rarely anything goes wrong, what this does and never does, and a first try. */
import { useEffect, useRef } from 'preact/hooks';
import { CheckBox, type CheckModel } from '../check/check-box';
import { SampleChips, type SampleChipsProps } from '../check/sample-chips';
import { AboutYou, type AboutYouProps } from '../page/about-you';
import { Reads } from '../page/reads';
import { useWords } from '../words';

const SOURCES = [
  { key: 'welcome.source.regulator', url: 'https://www.hcpc-uk.org/' },
  { key: 'welcome.source.study', url: 'https://pubmed.ncbi.nlm.nih.gov/21304081/' },
];

export interface WelcomePageProps {
  aboutYou: AboutYouProps;
  check: CheckModel;
  samples: SampleChipsProps['samples'];
  /** Seen to its end, or skipped: the same, and both one press. */
  isDone: boolean;
  /** The browser did not let us store something. */
  hasFailed: boolean;
  onDone(): void;
  onOptions(): void;
}

function Points({ kind, points }: { kind: 'does' | 'never'; points: readonly string[] }) {
  const t = useWords();
  return (
    <section class={kind} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{t(`welcome.${kind}.title`)}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`welcome.${kind}.${point}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Rarity({ onDone }: Pick<WelcomePageProps, 'onDone'>) {
  const t = useWords();
  return (
    <header>
      <div class="top">
        <p class="brand">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          {t('extName')}
        </p>
        <button type="button" class="button" onClick={onDone}>
          {t('welcome.skip')}
        </button>
      </div>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.rare')}</p>
      <p class="quiet sources">
        {t('welcome.sources')}{' '}
        {SOURCES.map(({ key, url }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {t(key)}
              <span class="unseen"> {t('card.newTab')}</span>
            </a>
          </>
        ))}
      </p>
    </header>
  );
}

function Finished({ onOptions }: Pick<WelcomePageProps, 'onOptions'>) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone, and the focus with it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="sheet welcome">
      <main>
        <p class="brand">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          {t('extName')}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('welcome.finished.title')}
        </h1>
        <p class="lead">{t('welcome.finished.text')}</p>
        <p class="links">
          <a href="tips.html">{t('popup.tips')}</a>
          <a href="check.html">{t('check.title')}</a>
          <button type="button" class="text-button" onClick={onOptions}>
            {t('check.options')}
          </button>
        </p>
      </main>
    </div>
  );
}

export function WelcomePage({ aboutYou, check, samples, isDone, hasFailed, onDone, onOptions }: WelcomePageProps) {
  const t = useWords();
  if (isDone) return <Finished onOptions={onOptions} />;
  return (
    <div class="sheet welcome">
      <Rarity onDone={onDone} />
      <main>
        <div class="does-and-never">
          <Points kind="does" points={['reads', 'light', 'asks']} />
          <Points kind="never" points={['block', 'send', 'messages', 'keep']} />
        </div>
        <section aria-labelledby="you-title">
          <h2 id="you-title">{t('welcome.you')}</h2>
          <p class="quiet">{t('welcome.stays')}</p>
          <AboutYou {...aboutYou} />
        </section>
        <section aria-labelledby="try-title">
          <h2 id="try-title">
            <label for="try">{t('welcome.try.title')}</label>
          </h2>
          <CheckBox id="try" describedBy="try-about" rows={3} {...check}>
            <p class="quiet" id="try-about">
              {t('welcome.try.about')} <Reads />
            </p>
            <SampleChips samples={samples} draft={check.draft} onDraft={check.onDraft} />
          </CheckBox>
        </section>
        <p class="ends">
          <button type="button" class="button" onClick={onDone}>
            {t('welcome.done')}
          </button>
          <span role="status">{hasFailed && t('options.failed')}</span>
        </p>
      </main>
    </div>
  );
}
