import { type Analysis, analyse } from './analysis';
import { assertDraft } from './draft';
import { Judge, type Judged } from './judged';
import { unpack } from './model/codec';
import { Scorer } from './model/score';
import type { Pack } from './pack';
import { createReader } from './reading/reader';
import { reportOf } from './report';
import type { Places } from './score/spans';
import { contextFacts } from './score/window';
import { compileSignals } from './signals/signals';
import { isForeign } from './text/language';
import { type Unit, Units } from './text/units';
import { type Checker, type CheckerSettings, type Draft, type Report, RULE_IDS } from './types';
import { userSignals, userWords } from './user';
import { rangesOf } from './windows';

const never = () => false;

/**
 * Makes a checker from rules as data. Takes some tens of milliseconds; the checker remembers the sentences of the last
 * draft, so keep one for each composer.
 * @throws Error naming the signal that cannot be compiled.
 */
export function createChecker(pack: Pack, settings: CheckerSettings = {}): Checker {
  const disabled = new Set(settings.disabledSignals);
  const off = RULE_IDS.every((id) => settings.sensitivity?.[id] === 'off');
  const signals = compileSignals(
    [...pack.signals, ...userSignals(settings)].filter((signal) => !disabled.has(signal.id)),
  );
  const reader = createReader(pack.lexicons);
  const user = userWords(settings);
  const lazily = (text: string) => new Lazy(() => analyse(text, reader, signals, user));
  const own = new Units(lazily);
  const earlier = new Units(lazily);
  const judge = new Judge(pack.rules, settings, pack.model && new Scorer(unpack(pack.model)));

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
        if (judged.length > 0 && shouldStop()) {
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

/** A value made when it is first asked for. */
class Lazy<T> {
  #value: T | undefined;
  constructor(readonly make: () => T) {}
  get known(): T | undefined {
    return this.#value;
  }
  get value(): T {
    this.#value ??= this.make();
    return this.#value;
  }
}

type Reads = readonly Unit<Lazy<Analysis>>[];

function readAll(units: Reads, shouldStop: () => boolean): { read: Analysis[]; complete: boolean } {
  const read: Analysis[] = [];
  for (const unit of units) {
    if (!unit.same.known && shouldStop()) return { read, complete: false };
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
