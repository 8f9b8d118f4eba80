import { type Analysis, analysing } from './analysis';
import { assertDraft } from './draft';
import { Judge, type Judged } from './judged';
import { unpacking } from './model/codec';
import { Scorer } from './model/score';
import type { Pack } from './pack';
import { preparingReader } from './reading/reader';
import { reportOf } from './report';
import type { Places } from './score/spans';
import { contextFacts } from './score/window';
import { compilingSignals } from './signals/signals';
import { finish, type Steps, Stepwise } from './steps';
import { isForeign } from './text/language';
import { type Unit, Units } from './text/units';
import { type Checker, type CheckerSettings, type Draft, type Report, RULE_IDS } from './types';
import { userSignals, userWords } from './user';
import { rangesOf } from './windows';

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
  const signals = yield* compilingSignals(
    [...pack.signals, ...userSignals(settings)].filter((signal) => !disabled.has(signal.id)),
  );
  const reader = yield* preparingReader(pack.lexicons);
  const user = userWords(settings);
  const lazily = (text: string) => new Stepwise(() => analysing(text, reader, signals, user));
  const own = new Units(lazily);
  const earlier = new Units(lazily);
  const scorer = pack.model && new Scorer(yield* unpacking(pack.model));
  const judge = new Judge(pack.rules, settings, scorer);

  return {
    check(draft: Draft, shouldStop = never): Report {
      assertDraft(draft);
      const before = earlier.update((draft.earlierParts ?? []).join('\n\n'));
      const units = own.update(draft.text);
      const { read, complete } = readAll(before.length > 0 ? [...before, ...units] : units, shouldStop);
      const context = contextFacts(draft);
      const ranges = rangesOf(read, (analysis) => analysis.sentence.text.length);
      judge.begin(context, ranges.length);
      const judged: Judged[] = [];
      let stopped = !complete;
      for (const range of ranges) {
        if (judged.length > 0 && !judge.knows(read, range) && shouldStop()) {
          stopped = true;
          break;
        }
        judged.push(judge.judge(read, range, context));
      }
      const report = reportOf(draft, judged, placesIn(units), pack.rules, settings);
      return settle(report, { off, stopped, draft, analyses: read });
    },
  };
}

type Reads = readonly Unit<Stepwise<Analysis>>[];

function readAll(units: Reads, shouldStop: () => boolean): { read: Analysis[]; complete: boolean } {
  const read: Analysis[] = [];
  for (const unit of units) {
    if (!unit.same.work(shouldStop)) return { read, complete: false };
    read.push(unit.same.value);
  }
  return { read, complete: true };
}

const placesIn =
  (units: Reads): Places =>
  (wanted) => {
    const places = new Map<Analysis, number[]>();
    for (const { same, start } of units) {
      if (!same.known || !wanted.has(same.known)) continue;
      const list = places.get(same.known);
      if (list) list.push(start);
      else places.set(same.known, [start]);
    }
    return places;
  };

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
