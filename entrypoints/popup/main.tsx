import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askIn } from '../../src/compose/ask-in';
import { VerdictMessage } from '../../src/compose/protocol';
import { changeSettings, followSetup, watchSettings } from '../../src/settings/store';
import '../../src/ui/popup/popup.css';
import type { PopupKept } from '../../src/ui/popup/kept-list';
import { PopupView } from '../../src/ui/popup/popup-view';
import { WordsProvider } from '../../src/ui/words';
import { Reader } from '../check/reader';
import { askPage, type SiteAnswer, tabInQuestion, takeBack } from './ask';
import { balanceChart } from './balance';
import { forgetKept, keptDrafts, takeKept } from './kept';

const { t } = createI18n();
const windowed = new URLSearchParams(location.search).has('tab');
const reader = new Reader(draw);
let answer: SiteAnswer | null | undefined;
let kept: PopupKept[] = [];
let copied: string | undefined;
let balance: Awaited<ReturnType<typeof balanceChart>>;

function draw(): void {
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsProvider value={t}>
      <PopupView
        answer={answer}
        windowed={windowed}
        later={{ kept, copied, onCopy: copy, onRemove: remove }}
        balance={balance}
        check={reader.model()}
        onTakeBack={(id) => void tabInQuestion(location.search).then((tab) => takeBack(tab, id).then(look))}
        onSwitch={switchSite}
        onAsk={askNow}
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
  changeSettings(({ sitesOff }) => ({
    sitesOff: sitesOff.filter((other) => other !== site).concat(on ? [] : site),
  })).catch(look); // Not stored: the switch goes back to what is true.
}

/** The question comes on the page, so the popup makes way for it. */
async function askNow(): Promise<void> {
  const tab = await tabInQuestion(location.search);
  if (!(await askIn(tab)) || tab === undefined) return;
  if (!windowed) window.close();
  else {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
  }
}

/** Shown until the popup closes, so that nothing is lost where the paste goes wrong. */
function copy(one: PopupKept): void {
  takeKept(one).then(() => {
    copied = one.id;
    draw();
  }, lookAtKept);
}

function remove(one: PopupKept): void {
  void forgetKept(one.id).then(lookAtKept, lookAtKept);
}

async function lookAtKept(): Promise<void> {
  kept = await keptDrafts(t('lang'));
  draw();
}

/** Once for each opening of the popup: the encouraging word must not go while it is being read. */
async function lookAtBalance(): Promise<void> {
  balance = await balanceChart(() => void lookAtBalance());
  draw();
}

async function openWindow(): Promise<void> {
  const tab = await tabInQuestion(location.search);
  const url = `${browser.runtime.getURL('/popup.html')}?tab=${tab ?? ''}`;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 640 });
  window.close();
}

let turn = 0;

async function look(): Promise<void> {
  const mine = ++turn;
  const found = await askPage(await tabInQuestion(location.search));
  if (mine !== turn) return;
  answer = found;
  draw();
}

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.body.classList.toggle('windowed', windowed);
draw();
void look();
void lookAtKept();
void lookAtBalance();
// A tab tells the background whenever its verdict changes, and every page of ours hears that.
browser.runtime.onMessage.addListener((message) => {
  if (VerdictMessage.safeParse(message).success) void look();
});
window.addEventListener('focus', () => void look());
watchSettings(() => void look(), new AbortController().signal);
void followSetup((setup) => {
  reader.use(setup);
  draw();
});
