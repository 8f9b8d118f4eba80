import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { followSetup } from '../../src/settings/store';
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
void followSetup((setup) => {
  reader.use(setup);
  draw();
}).then(() => document.getElementById('check')?.focus());
