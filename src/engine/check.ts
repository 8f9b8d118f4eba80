import { type Analysis, analysing } from './analysis';
import { changeBetween, type Laid } from './change';
import { assertDraft } from './draft';
import { Findings } from './findings';
import { Judge } from './judged';
import { unpacking } from './model/codec';
import { Scorer } from './model/score';
import type { Pack } from './pack';
import { preparingReader } from './reading/reader';
import { reportOf } from './report';
import type { Places } from './score/spans';
import { contextFacts } from './score/window';
import { SentencesRead } from './sentences-read';
import { compilingSignals } from './signals/signals';
import { finish, type Steps, Stepwise } from './steps';
import { isForeign } from './text/language';
import { Units } from './text/units';
import { type Checker, type CheckerSettings, type Draft, type Report, RULE_IDS } from './types';
import { userLexicons, userSignals, userWords } from './user';
import { cutsOf } from './windows';
import { Words } from './wording';

const never = () => false;

/**
 * Makes a checker from rules as data. Takes some hundred milliseconds; the checker remembers the sentences of the last
 * draft, so keep one for each composer.
 * @throws Error naming the signal that cannot be compiled.
 */
export function createChecker(pack: Pack, settings: CheckerSettings = {}): Checker {
  return finish(preparingChecker(pack, settings));
}

/**
 * The same in steps of some milliseconds, for a page that must not wait.
 * @throws Error naming the signal that cannot be compiled.
 */
export function* preparingChecker(pack: Pack, settings: CheckerSettings = {}): Steps<Checker> {
  const disabled = new Set(settings.disabledSignals);
  const off = RULE_IDS.every((id) => settings.sensitivity?.[id] === 'off');
  const words = new Words(pack.wording ?? {}, settings);
  const wanted = [...pack.signals, ...userSignals(settings)].filter((signal) => !disabled.has(signal.id));
  const signals = yield* compilingSignals(wanted.map((signal) => words.signal(signal)));
  const reader = yield* preparingReader([...pack.lexicons, ...userLexicons(settings)]);
  const user = userWords(settings);
  const lazily = (text: string) => new Stepwise(() => analysing(text, reader, signals, user));
  const units = new Units(lazily);
  const earlier = new Units(lazily);
  const sentences = new SentencesRead();
  const scorer = pack.model && new Scorer(yield* unpacking(pack.model));
  const findings = new Findings();
  let laid: Laid | undefined;
  // The checker keeps hold of the rules alone: words and weights are laid down elsewhere by now.
  const rules = pack.rules.map((rule) => words.rule(rule));
  const judge = new Judge(rules, settings, scorer);

  return {
    check(draft: Draft, shouldStop = never): Report {
      assertDraft(draft);
      const before = earlier.run((draft.earlierParts ?? []).join('\n\n'));
      const own = units.run(draft.text);
      const first = before.same.length;
      const { read, complete } = sentences.update(first > 0 ? [...before.same, ...own.same] : own.same, shouldStop);
      const context = contextFacts(draft);
      const { judged, tally, stopped } = judge.judge(read, cutsOf(read), context, shouldStop);
      const places: Places = (wanted) => {
        const found = new Map<Analysis, number[]>();
        for (const [analysis, list] of sentences.find(wanted)) {
          const starts = list.filter((at) => at >= first).map((at) => own.start[at - first] as number);
          if (starts.length > 0) found.set(analysis, starts);
        }
        return found;
      };
      const now = complete && !stopped && first === 0 ? { read, start: own.start } : undefined;
      findings.begin(laid && now ? changeBetween(laid, now) : null);
      laid = now;
      const report = reportOf(draft, judged, places, rules, settings, tally, findings);
      return settle(report, { off, stopped: stopped || !complete, draft, analyses: read });
    },
  };
}

interface Outcome {
  off: boolean;
  stopped: boolean;
  draft: Draft;
  analyses: readonly Analysis[];
}

function settle(report: Report, { off, stopped, analyses }: Outcome): Report {
  if (off) return { ...report, level: 'off', participates: false };
  if (stopped) {
    const silent = report.findings.length === 0;
    return { ...report, partial: true, ...(silent ? { level: 'unchecked', reason: 'stopped' } : {}) };
  }
  if (report.findings.length === 0 && isForeign(analyses, ({ language }) => language))
    return { ...report, level: 'unchecked', participates: false, reason: 'language' };
  return report;
}
