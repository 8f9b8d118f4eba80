import { type Analysis, analyse } from '../../engine/analysis';
import { namesOf } from '../../engine/model/names';
import { readNgrams, type Words } from '../../engine/model/ngrams';
import { outlineOf } from '../../engine/reading/outline';
import { createReader } from '../../engine/reading/reader';
import { floorOf } from '../../engine/score/verdict';
import { readWindow } from '../../engine/score/window';
import { compileSignals } from '../../engine/signals/signals';
import { readSentences } from '../../engine/text/sentences';
import { RULE_IDS } from '../../engine/types';
import { userWords } from '../../engine/user';
import { windowsOf } from '../../engine/windows';
import { pack } from '../../packs/catalog';
import type { Labelled } from '../eval/material';

/** One window of a draft as the fit sees it: numbers of words and neighbours, names of facts, signals and shape. */
export interface Row {
  draft: number;
  ngrams: Int32Array;
  /** Numbers of pairs of kinds of words. */
  outline: Int32Array;
  names: string[];
  /** Severity by rule, in the order of `RULE_IDS`, then participation; -1 where nothing was judged. */
  labels: number[];
  /** Least severity by rule that its identifiers give it. */
  floors: number[];
}

/** Numbers words, and words with a neighbour's kind, as they come. */
export class Growing implements Words {
  readonly words: string[] = [];
  readonly pairs: [number, number][] = [];
  /** What each number stands for: a word (>= 0) or a word with a kind (< 0, minus one). */
  readonly all: number[] = [];
  #words = new Map<string, number>();
  #pairs = new Map<number, number>();

  word(norm: string): number {
    let id = this.#words.get(norm);
    if (id === undefined) {
      id = this.all.length;
      this.#words.set(norm, id);
      this.all.push(this.words.length);
      this.words.push(norm);
    }
    return id;
  }

  pair(word: number, kind: number): number {
    const key = word * 2 ** 26 + kind;
    let id = this.#pairs.get(key);
    if (id === undefined) {
      id = this.all.length;
      this.#pairs.set(key, id);
      this.all.push(-1 - this.pairs.length);
      this.pairs.push([word, kind]);
    }
    return id;
  }
}

/** Reads texts with the engine, window by window. */
export function createRows(words: Words): (draft: Labelled, at: number) => Row[] {
  const signals = compileSignals(pack.signals);
  const reader = createReader(pack.lexicons);
  const user = userWords({});
  return (draft, at) => {
    const starts = new Map<Analysis, number>();
    const analyses = readSentences(draft.text).map((sentence) => {
      const analysis = analyse(sentence.text, reader, signals, user);
      starts.set(analysis, sentence.start);
      return analysis;
    });
    const windows = windowsOf(analyses);
    return windows.map((members): Row => {
      const window = readWindow(members, []);
      const ids = new Set<number>();
      const outline = new Set(members.flatMap(({ sentence }) => outlineOf(sentence)));
      for (const { sentence } of members) for (const id of readNgrams(sentence, words).ids) ids.add(id);
      const names = namesOf({
        sentences: members.map((one) => one.sentence),
        facts: window.names,
        signals: window.fired.map(({ signal }) => signal.id),
      });
      return {
        draft: at,
        ngrams: Int32Array.from(ids),
        outline: Int32Array.from(outline),
        names: [...names],
        labels: labelsOf(draft, members, starts, windows.length),
        floors: RULE_IDS.map((rule) =>
          floorOf(
            pack.rules.find(({ id }) => id === rule) ?? { id: rule },
            window.fired.filter(({ signal }) => signal.rule === rule),
            window,
          ),
        ),
      };
    });
  };
}

/** A window of a long draft carries a label only where the labelled words are; the rest of such a draft is left out. */
function labelsOf(
  draft: Labelled,
  members: readonly Analysis[],
  starts: Map<Analysis, number>,
  windows: number,
): number[] {
  const from = starts.get(members[0] as Analysis) ?? 0;
  const last = members.at(-1) as Analysis;
  const to = (starts.get(last) ?? 0) + last.sentence.text.length;
  const labels = RULE_IDS.map((rule): number => {
    const label = draft.labels[rule];
    if (label === undefined) return -1;
    if (label === 0 || windows === 1) return label;
    return draft.spans?.[rule]?.some(([start, end]) => start < to && end > from) ? label : -1;
  });
  const { participates } = draft;
  return [...labels, participates === undefined ? -1 : participates ? (windows === 1 ? 1 : -1) : 0];
}
