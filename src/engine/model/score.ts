import { Names, nameOf, numberOf } from '../reading/names';
import { OUTLINES, outlineOf } from '../reading/outline';
import type { Sentence } from '../text/token';
import { HEADS, kindScale, LEARNED, type Model, ROW, wordScale } from './model';
import type { Known } from './names';
import { type Ngrams, readNgrams } from './ngrams';
import { shapeNames } from './shape';

/** Logits of every rule and head, in the order of `LEARNED`. */
export type Logits = Float64Array;

/** Scores runs of sentences with one model; remembers the words of each sentence for as long as the sentence lives. */
export class Scorer {
  #known = new WeakMap<Sentence, Ngrams>();

  /** Rows by the numbers of facts, -1 for none, and by the bare names of signals. */
  readonly #facts: number[] = [];
  readonly #signals: ReadonlyMap<string, number>;
  /** For each word, and each pair of kinds, the last window it was counted in. */
  readonly #seen: Uint32Array;
  readonly #seenKinds = new Uint32Array(OUTLINES);
  readonly #sums = new Float64Array(LEARNED.length);
  #turn = 0;

  constructor(readonly model: Model) {
    this.#signals = bare(model, 's:');
    this.#seen = new Uint32Array(model.ngrams.length / LEARNED.length);
  }

  /** The known words of a sentence. */
  ngrams(sentence: Sentence): Ngrams {
    let ngrams = this.#known.get(sentence);
    if (!ngrams) {
      ngrams = readNgrams(sentence, this.model.words);
      this.#known.set(sentence, ngrams);
    }
    return ngrams;
  }

  logits(known: Known): Logits {
    const { bias, named } = this.model;
    const logits = Float64Array.from(bias);
    this.#turn++;
    this.#addWords(
      logits,
      known.sentences,
      (sentence) => this.ngrams(sentence).ids,
      this.model.ngrams,
      this.#seen,
      wordScale,
    );
    this.#addWords(logits, known.sentences, outlineOf, this.model.outline, this.#seenKinds, kindScale);
    for (const name of shapeNames(known.sentences)) this.#add(logits, named.get(name));
    if (known.facts instanceof Names)
      known.facts.forEach((number) => {
        this.#add(logits, this.#fact(number));
      });
    else for (const fact of known.facts) this.#add(logits, this.#fact(numberOf(fact)));
    for (const signal of known.signals) this.#add(logits, this.#signals.get(signal));
    return logits;
  }

  #fact(number: number): number {
    const facts = this.#facts;
    while (facts.length <= number) facts.push(this.model.named.get(`f:${nameOf(facts.length)}`) ?? -1);
    return facts[number] as number;
  }

  #add(logits: Logits, row: number | undefined): void {
    if (row === undefined || row < 0) return;
    const { rows } = this.model;
    for (let at = 0, from = row * ROW; at < ROW; at++, from++) (logits[at] as number) += rows[from] as number;
  }

  /** Adds what each known word, or pair of kinds, says for each rule, every one once; the more there are, the less each. */
  #addWords(
    logits: Logits,
    sentences: readonly Sentence[],
    idsOf: (sentence: Sentence) => readonly number[],
    weights: Float32Array,
    seen: Uint32Array,
    scaleOf: (count: number) => number,
  ): void {
    const sums = this.#sums.fill(0);
    const turn = this.#turn;
    const rules = LEARNED.length;
    let count = 0;
    for (let at = 0; at < sentences.length; at++) {
      const ids = idsOf(sentences[at] as Sentence);
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        if (seen[id] === turn) continue;
        seen[id] = turn;
        count++;
        const row = id * rules;
        for (let rule = 0; rule < rules; rule++) (sums[rule] as number) += weights[row + rule] as number;
      }
    }
    const scale = scaleOf(count);
    for (let rule = 0, at = 0; rule < rules; rule++) {
      const sum = (sums[rule] as number) * scale;
      for (let head = 0; head < HEADS; head++) (logits[at++] as number) += sum;
    }
  }

  /** Calibrated probabilities of one rule's heads, `extra` log-odds added to each. */
  heads(logits: Logits, rule: number, extra = 0): [number, number, number] {
    const one = this.#chance(logits, rule * HEADS, extra);
    const two = Math.min(one, this.#chance(logits, rule * HEADS + 1, extra));
    return [one, two, Math.min(two, this.#chance(logits, rule * HEADS + 2, extra))];
  }

  #chance(logits: Logits, at: number, extra: number): number {
    const { platt } = this.model;
    return 1 / (1 + Math.exp(-((platt[at * 2] ?? 1) * ((logits[at] ?? 0) + extra) + (platt[at * 2 + 1] ?? 0))));
  }
}

const bare = ({ named }: Model, prefix: string): ReadonlyMap<string, number> =>
  new Map([...named].filter(([name]) => name.startsWith(prefix)).map(([name, row]) => [name.slice(2), row]));
