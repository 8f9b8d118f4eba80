import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import type { Balance } from '../../src/settings/balance';
import { forgetBalance, readBalance, watchBalance } from '../../src/settings/balance-store';
import { changedProfile } from '../../src/settings/profile';
import type { Settings } from '../../src/settings/schema';
import { checkerSettings, packTexts, type Setup, sensitivityOf } from '../../src/settings/setup';
import { changeSettings, followSetup } from '../../src/settings/store';
import '../../src/ui/options/options.css';
import { OptionsPage, type OptionsPageProps } from '../../src/ui/options/options-page';
import { WordsProvider } from '../../src/ui/words';
import { keepModel } from './keep';
import { packsModel } from './packs';
import { policyModel } from './policy';
import { previewNow, ruleModels } from './rules-model';
import { SAMPLES } from './samples';
import { sitesProps } from './sites';
import { wordsModel } from './words';
import { Workbench } from './workbench';

const { t } = createI18n();
const workbench = new Workbench(() => draw());
let setup: Setup | undefined;
let status: OptionsPageProps['status'];
let posts = 0;
let draft: string = SAMPLES[0].text;

function use(next: Setup): void {
  setup = next;
  workbench.use(checkerSettings(next), packTexts(next));
  draw();
}

function draw(): void {
  const app = document.getElementById('app');
  if (!app || !setup) return;
  const { settings, policy } = setup;
  const { ask, marks, balance, profile } = settings;
  const switchSignal = (id: string, on: boolean) =>
    void change((now) => ({ disabledSignals: now.disabledSignals.filter((one) => one !== id).concat(on ? [] : id) }));
  render(
    <WordsProvider value={t}>
      <OptionsPage
        status={status}
        policy={policyModel(policy)}
        rules={{
          rules: ruleModels(setup, workbench),
          organisation: policy.organisation,
          onLevel: (rule, level) => void change((now) => ({ sensitivity: { ...now.sensitivity, [rule]: level } })),
          onSignal: switchSignal,
        }}
        preview={{
          draft,
          samples: SAMPLES,
          now: previewNow(sensitivityOf(setup), workbench.reports),
          onDraft: write,
        }}
        look={{
          ...{ ask, marks, balance, posts },
          onAsk: (next) => void change(() => ({ ask: next })),
          onMarks: (next) => void change(() => ({ marks: next })),
          // Switched off, nothing of it stays.
          onBalance: (on) => void change(() => ({ balance: on })).then(() => (on ? undefined : forgetBalance())),
          onForget: () =>
            void forgetBalance().then(
              () => done(),
              () => done(true),
            ),
        }}
        sites={sitesProps(settings, change, redraw)}
        profile={{
          ...profile,
          onChange: (part) => void change((now) => ({ profile: changedProfile(now.profile, profile, part) })),
        }}
        words={wordsModel(setup, workbench, change, switchSignal, redraw)}
        packs={packsModel(setup, done, redraw)}
        keep={keepModel(setup, done, redraw)}
      />
    </WordsProvider>,
    app,
  );
}

function write(text: string): void {
  draft = text;
  workbench.draft = text;
  draw();
}

/** What was stored is heard of by `followSetup`, as in every other page; here only how it went is shown. */
function done(failed = false): void {
  status = failed ? 'failed' : 'saved';
  draw();
}

/** Nothing was stored, so nothing is said of that. */
function redraw(): void {
  status = undefined;
  draw();
}

async function change(make: (now: Settings) => Partial<Settings>): Promise<void> {
  try {
    const settings = await changeSettings(make);
    if (setup) use({ ...setup, settings });
    done();
  } catch {
    done(true);
  }
}

document.documentElement.lang = t('lang');
document.documentElement.dir = t('dir');
document.title = t('options.pageTitle');
workbench.draft = draft;
void followSetup(use).then(goToAnchor);

const countPosts = (balance: Balance): void => {
  posts = balance.posts.length;
  draw();
};
void readBalance().then(countPosts);
watchBalance(countPosts, new AbortController().signal);

/** The anchors did not exist yet when the browser looked for the one in the address. */
function goToAnchor(): void {
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
