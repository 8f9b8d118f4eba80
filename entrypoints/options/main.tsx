import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import type { Settings } from '../../src/settings/schema';
import { changeSettings, readSettings, watchSettings } from '../../src/settings/store';
import '../../src/ui/options/options.css';
import { OptionsPage, type OptionsPageProps } from '../../src/ui/options/options-page';
import { WordsProvider } from '../../src/ui/words';
import { sitesProps } from './sites';

const { t } = createI18n();
let status: OptionsPageProps['status'];

function draw(settings: Settings): void {
  const app = document.getElementById('app');
  if (!app) return;
  const { sensitivity, marks, profile } = settings;
  render(
    <WordsProvider value={t}>
      <OptionsPage
        status={status}
        sensitivity={{
          value: sensitivity,
          onChange: (rule, level) => change((now) => ({ sensitivity: { ...now.sensitivity, [rule]: level } })),
        }}
        look={{
          marks,
          country: profile.country,
          onMarks: (next) => change(() => ({ marks: next })),
          onCountry: (next) => change((now) => ({ profile: { ...now.profile, country: next } })),
        }}
        sites={sitesProps(settings, change)}
      />
    </WordsProvider>,
    app,
  );
}

async function change(make: (now: Settings) => Partial<Settings>): Promise<void> {
  try {
    const settings = await changeSettings(make);
    status = 'saved';
    draw(settings);
  } catch {
    status = 'failed';
    draw(await readSettings());
  }
}

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.title = t('options.pageTitle');
void readSettings().then(draw);
watchSettings(draw, new AbortController().signal);
