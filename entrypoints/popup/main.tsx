import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { changeSettings, watchSettings } from '../../src/settings/store';
import '../../src/ui/popup/popup.css';
import { PopupView } from '../../src/ui/popup/popup-view';
import { WordsProvider } from '../../src/ui/words';
import { askPage, type SiteAnswer, tabInQuestion } from './ask';

const { t } = createI18n();
const windowed = new URLSearchParams(location.search).has('tab');
let answer: SiteAnswer | null | undefined;

function draw(): void {
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsProvider value={t}>
      <PopupView
        answer={answer}
        windowed={windowed}
        onSwitch={switchSite}
        onOptions={() => browser.runtime.openOptionsPage()}
        onWindow={openWindow}
      />
    </WordsProvider>,
    app,
  );
}

function switchSite(on: boolean): void {
  if (!answer) return;
  const { site } = answer;
  answer = { ...answer, off: !on };
  draw();
  void changeSettings(({ sitesOff }) => ({
    sitesOff: sitesOff.filter((other) => other !== site).concat(on ? [] : site),
  }));
}

async function openWindow(): Promise<void> {
  const tab = await tabInQuestion(location.search);
  const url = `${browser.runtime.getURL('/popup.html')}?tab=${tab ?? ''}`;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 640 });
  window.close();
}

async function look(): Promise<void> {
  answer = await askPage(await tabInQuestion(location.search));
  draw();
}

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.body.classList.toggle('windowed', windowed);
draw();
void look();
// A tab tells the background whenever its verdict changes, and every page of ours hears that.
browser.runtime.onMessage.addListener(() => void look());
window.addEventListener('focus', () => void look());
watchSettings(() => void look(), new AbortController().signal);
