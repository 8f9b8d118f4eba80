import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSetup, watchSetup } from '../../src/settings/store';
import '../../src/ui/check/check.css';
import { CheckPage } from '../../src/ui/check/check-page';
import { WordsProvider } from '../../src/ui/words';
import { Reader } from './reader';

const { t } = createI18n();
const reader = new Reader(draw);

function draw(): void {
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsProvider value={t}>
      <CheckPage {...reader.model()} onOptions={() => void browser.runtime.openOptionsPage()} />
    </WordsProvider>,
    app,
  );
}

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.title = t('check.pageTitle');
void readSetup().then((first) => {
  const use = (setup: typeof first) => {
    reader.use(setup);
    draw();
  };
  watchSetup(first, use, new AbortController().signal);
  use(first);
  document.getElementById('check')?.focus();
});
