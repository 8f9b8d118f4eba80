import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { readSettings } from '../../src/settings/store';
import '../../src/ui/tips/tips.css';
import { TipsPage } from '../../src/ui/tips/tips-page';
import { WordsProvider } from '../../src/ui/words';
import { tips } from './rules';

const { t } = createI18n();

async function draw(): Promise<void> {
  const { country } = (await readSettings()).profile;
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsProvider value={t}>
      <TipsPage tips={tips} country={country} />
    </WordsProvider>,
    app,
  );
}

/** The anchors did not exist yet when the browser looked for the one in the address. */
function goToAnchor(): void {
  const section = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.title = t('tips.pageTitle');
void draw().then(goToAnchor);
