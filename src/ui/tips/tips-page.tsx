/** The tips page: rarity and encouragement first, then the tips, then where they come from. */
import type { Country } from '../../engine/types';
import { isForeign } from '../page/reads';
import { TIPS_LANGUAGE, useWords } from '../words';
import { Gallery } from './gallery';
import { inOrder, type Tip } from './tip';
import { TipSection } from './tip-section';

const SOURCE = 'https://baotcot.wordpress.com/2014/05/27/healthy-social-media/';
const HCPC = 'https://www.hcpc-uk.org/';

function Intro() {
  const t = useWords();
  return (
    <header class="intro">
      <p class="brand">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        {t('extName')}
      </p>
      <h1>{t('tips.title')}</h1>
      <p class="lead">{t('tips.lead')}</p>
      {isForeign(t('lang')) && <p class="quiet">{t('reads.tips')}</p>}
      <p>
        {t('tips.rare')}{' '}
        <a href={HCPC} target="_blank" rel="noopener noreferrer">
          {t('tips.rareSource')}
        </a>
      </p>
    </header>
  );
}

function Contents({ tips }: { tips: Tip[] }) {
  const t = useWords();
  return (
    <nav class="contents" aria-label={t('tips.contents')}>
      <ol>
        {tips.map((tip) => (
          <li key={tip.rule}>
            <a href={`#${tip.rule}`}>
              <span class="tip-number" aria-hidden="true">
                {tip.tip}
              </span>
              <span lang={TIPS_LANGUAGE}>{tip.title}</span>
            </a>
          </li>
        ))}
        <li>
          <a href="#looks">
            <span class="tip-number" aria-hidden="true">
              ?
            </span>
            {t('gallery.title')}
          </a>
        </li>
      </ol>
    </nav>
  );
}

export function TipsPage({ tips, country }: { tips: Tip[]; country: Country }) {
  const t = useWords();
  const ordered = inOrder(tips);
  return (
    <div class="tips">
      <Intro />
      <Contents tips={ordered} />
      <main>
        {ordered.map((tip) => (
          <TipSection key={tip.rule} tip={tip} country={country} />
        ))}
        <Gallery />
      </main>
      <footer class="source">
        <p>
          {t('tips.source')}{' '}
          <a href={SOURCE} target="_blank" rel="noopener noreferrer">
            Allegra Holbrook, “Healthy social media”, BAOT/COT blog, 27 May 2014
          </a>
        </p>
        <p>{t('tips.private')}</p>
      </footer>
    </div>
  );
}
