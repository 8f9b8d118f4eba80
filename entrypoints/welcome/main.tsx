import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Settings } from '../../src/settings/schema';
import type { Setup } from '../../src/settings/setup';
import { changeSettings, followSetup } from '../../src/settings/store';
import '../../src/ui/welcome/welcome.css';
import { WelcomePage } from '../../src/ui/welcome/welcome-page';
import { WordsProvider } from '../../src/ui/words';
import { Reader } from '../check/reader';
import { SAMPLES } from '../options/samples';

const { t } = createI18n();
const reader = new Reader(draw);
let setup: Setup | undefined;
let isDone = false;
let hasFailed = false;

function draw(): void {
  const app = document.getElementById('app');
  if (!app || !setup) return;
  const { profession, country } = setup.settings.profile;
  render(
    <WordsProvider value={t}>
      <WelcomePage
        aboutYou={{
          ...{ profession, country },
          onChange: (part) => void change((now) => ({ profile: { ...now.profile, ...part } })),
        }}
        check={reader.model()}
        samples={SAMPLES}
        isDone={isDone}
        hasFailed={hasFailed}
        onDone={done}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </WordsProvider>,
    app,
  );
}

/** What was stored comes back by `followSetup`, as in every other page. */
async function change(make: (now: Settings) => Partial<Settings>): Promise<void> {
  hasFailed = await changeSettings(make).then(
    () => false,
    () => true,
  );
  draw();
}

/** The page says goodbye whether or not that could be stored: at worst somebody is welcomed twice. */
function done(): void {
  isDone = true;
  document.title = t('welcome.finished.title');
  void change(() => ({ welcomed: true }));
  draw();
  scrollTo(0, 0);
}

function use(next: Setup): void {
  setup = next;
  reader.use(next);
  draw();
}

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.title = t('welcome.pageTitle');
void followSetup(use);
