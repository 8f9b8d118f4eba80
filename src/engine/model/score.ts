import type { Sentence } from '../text/token';
import { HEADS, LEARNED, type Model, wordScale } from './model';
import type { Known } from './names';
import { type Ngrams, readNgrams } from './ngrams';
import { shapeNames } from './shape';

/** Logits of every rule and head, in the order of `LEARNED`. */
export type Logits = Float32Array;

const ALL = LEARNED.length * HEADS;

/** Scores runs of sentences with one model; remembers the words of each sentence for as long as the sentence lives. */
export class Scorer {
  #known = new WeakMap<Sentence, Ngrams>();

  /** Weights by the bare names of facts and signals. */
  readonly #facts: ReadonlyMap<string, Float32Array>;
  readonly #signals: ReadonlyMap<string, Float32Array>;
  /** For each word the last window it was counted in. */
  readonly #seen: Uint32Array;
  #turn = 0;

  constructor(readonly model: Model) {
    this.#facts = bare(model, 'f:');
    this.#signals = bare(model, 's:');
    this.#seen = new Uint32Array(model.ngrams.length / LEARNED.length);
  }

  /** The known words of a sentence. */
  ngrams(sentence: Sentence): Ngrams {
    let ngrams = this.#known.get(sentence);
    if (!ngrams) {
      ngrams = readNgrams(sentence.tokens, this.model.words);
      this.#known.set(sentence, ngrams);
    }
    return ngrams;
  }

  logits(known: Known): Logits {
    const { bias, named } = this.model;
    const logits = Float32Array.from(bias);
    const sums = new Float64Array(LEARNED.length);
    const scale = wordScale(this.#sum(known.sentences, sums));
    for (let at = 0; at < logits.length; at++)
      logits[at] = (logits[at] ?? 0) + (sums[Math.floor(at / HEADS)] ?? 0) * scale;
    for (const name of shapeNames(known.sentences)) add(logits, named.get(name));
    for (const fact of known.facts) add(logits, this.#facts.get(fact));
    for (const signal of known.signals) add(logits, this.#signals.get(signal));
    return logits;
  }

  /** Adds up what each known word says for each rule, every word once. @returns how many there are */
  #sum(sentences: readonly Sentence[], sums: Float64Array): number {
    const { ngrams } = this.model;
    const turn = ++this.#turn;
    let count = 0;
    for (const sentence of sentences)
      for (const id of this.ngrams(sentence).ids) {
        if (this.#seen[id] === turn) continue;
        this.#seen[id] = turn;
        count++;
        const row = id * LEARNED.length;
        for (let rule = 0; rule < LEARNED.length; rule++) (sums[rule] as number) += ngrams[row + rule] as number;
      }
    return count;
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

function add(logits: Logits, weights: Float32Array | undefined): void {
  if (weights) for (let at = 0; at < ALL; at++) (logits[at] as number) += weights[at] as number;
}
