import { Names, nameOf, numberOf } from '../reading/names';
import { OUTLINES, outlineOf } from '../reading/outline';
import type { Sentence } from '../text/token';
import { HEADS, kindScale, LEARNED, type Model, wordScale } from './model';
import type { Known } from './names';
import { type Ngrams, readNgrams } from './ngrams';
import { shapeNames } from './shape';

/** Logits of every rule and head, in the order of `LEARNED`. */
export type Logits = Float32Array;

const ALL = LEARNED.length * HEADS;

/** Scores runs of sentences with one model; remembers the words of each sentence for as long as the sentence lives. */
export class Scorer {
  #known = new WeakMap<Sentence, Ngrams>();

  /** Weights by the numbers of facts, and by the bare names of signals. */
  readonly #facts: (Float32Array | null)[] = [];
  readonly #signals: ReadonlyMap<string, Float32Array>;
  /** For each word, and each pair of kinds, the last window it was counted in. */
  readonly #seen: Uint32Array;
  readonly #seenKinds = new Uint32Array(OUTLINES);
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
    const logits = Float32Array.from(bias);
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
    for (const name of shapeNames(known.sentences)) add(logits, named.get(name));
    if (known.facts instanceof Names)
      known.facts.forEach((number) => {
        add(logits, this.#fact(number));
      });
    else for (const fact of known.facts) add(logits, this.#fact(numberOf(fact)));
    for (const signal of known.signals) add(logits, this.#signals.get(signal));
    return logits;
  }

  #fact(number: number): Float32Array | null {
    const facts = this.#facts;
    while (facts.length <= number) facts.push(this.model.named.get(`f:${nameOf(facts.length)}`) ?? null);
    return facts[number] as Float32Array | null;
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
    const sums = new Float64Array(LEARNED.length);
    const turn = this.#turn;
    let count = 0;
    for (const sentence of sentences)
      for (const id of idsOf(sentence)) {
        if (seen[id] === turn) continue;
        seen[id] = turn;
        count++;
        const row = id * LEARNED.length;
        for (let rule = 0; rule < LEARNED.length; rule++) (sums[rule] as number) += weights[row + rule] as number;
      }
    const scale = scaleOf(count);
    for (let at = 0; at < ALL; at++) (logits[at] as number) += (sums[Math.floor(at / HEADS)] ?? 0) * scale;
  }

  /** Calibrated probabilities of one rule's heads, `extra` log-odds added to each. */
  heads(logits: Logits, rule: number, extra = 0): [number, number, number] {
    const { platt } = this.model;
    const p = [0, 1, 2].map((head) => {
      const at = rule * HEADS + head;
      return 1 / (1 + Math.exp(-((platt[at * 2] ?? 1) * ((logits[at] ?? 0) + extra) + (platt[at * 2 + 1] ?? 0))));
    });
    const [one = 0, two = 0, three = 0] = p;
    return [one, Math.min(one, two), Math.min(one, two, three)];
  }
}

const bare = ({ named }: Model, prefix: string): ReadonlyMap<string, Float32Array> =>
  new Map([...named].filter(([name]) => name.startsWith(prefix)).map(([name, weights]) => [name.slice(2), weights]));

function add(logits: Logits, weights: Float32Array | null | undefined): void {
  if (weights) for (let at = 0; at < ALL; at++) (logits[at] as number) += weights[at] as number;
}
