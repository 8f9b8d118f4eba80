import { type Analysis, analyse } from '../../engine/analysis';
import { judgeWindow } from '../../engine/judged';
import { type Packed, unpack } from '../../engine/model/codec';
import { Scorer } from '../../engine/model/score';
import { createReader } from '../../engine/reading/reader';
import { reportOf } from '../../engine/report';
import { compileSignals } from '../../engine/signals/signals';
import { readSentences } from '../../engine/text/sentences';
import { type Report, RULE_IDS, type Sensitivity } from '../../engine/types';
import { userWords } from '../../engine/user';
import { windowsOf } from '../../engine/windows';
import { pack } from '../../packs/catalog';

export const WAYS = ['low', 'normal', 'high'] as const;
export type Way = (typeof WAYS)[number];

/** What the engine says of a text at each sensitivity. */
export type Reports = Record<Way, Report>;

/** A text read once, and what one model makes of it. */
export interface Read {
  windows: readonly (readonly Analysis[])[];
  places: ReadonlyMap<Analysis, number[]>;
}

/** Reads texts with the product's own rules. */
export function createRead(): (text: string) => Read {
  const signals = compileSignals(pack.signals);
  const reader = createReader(pack.lexicons);
  const user = userWords({});
  return (text) => {
    const places = new Map<Analysis, number[]>();
    const analyses = readSentences(text).map((sentence) => {
      const analysis = analyse(sentence.text, reader, signals, user);
      places.set(analysis, [sentence.start]);
      return analysis;
    });
    return { windows: windowsOf(analyses), places };
  };
}

/** Judges texts with one set of weights: the product's own, or one that has not seen some drafts. */
export function createJudge(model: Packed | undefined): {
  reports(text: string, read: Read): Reports;
  scorer: Scorer | undefined;
} {
  const scorer = model && new Scorer(unpack(model));
  const report = (way: Sensitivity, text: string, { windows, places }: Read): Report => {
    const settings = { sensitivity: Object.fromEntries(RULE_IDS.map((rule) => [rule, way])) };
    const judged = windows.map((window) => judgeWindow(window, [], { rules: pack.rules, settings, scorer }));
    return reportOf({ text }, judged, () => places, pack.rules, settings);
  };
  return {
    scorer,
    reports: (text, read) => ({
      low: report('low', text, read),
      normal: report('normal', text, read),
      high: report('high', text, read),
    }),
  };
}
