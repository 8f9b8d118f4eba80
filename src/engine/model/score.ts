import type { Sentence } from '../text/token';
import { HEADS, LEARNED, type Model, wordScale } from './model';
import { type Known, namesOf } from './names';
import { type Ngrams, readNgrams } from './ngrams';

/** Logits of every rule and head, in the order of `LEARNED`. */
export type Logits = Float32Array;

/** Scores runs of sentences with one model; remembers the words of each sentence for as long as the sentence lives. */
export class Scorer {
  #known = new WeakMap<Sentence, Ngrams>();

  constructor(readonly model: Model) {}

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
    const { bias, named, ngrams } = this.model;
    const logits = Float32Array.from(bias);
    const seen = new Set<number>();
    for (const sentence of known.sentences) for (const id of this.ngrams(sentence).ids) seen.add(id);
    const scale = wordScale(seen.size);
    for (let rule = 0; rule < LEARNED.length; rule++) {
      let sum = 0;
      for (const id of seen) sum += ngrams[id * LEARNED.length + rule] ?? 0;
      for (let head = 0; head < HEADS; head++)
        logits[rule * HEADS + head] = (logits[rule * HEADS + head] ?? 0) + sum * scale;
    }
    for (const name of namesOf(known)) {
      const weights = named.get(name);
      if (weights) for (let at = 0; at < logits.length; at++) logits[at] = (logits[at] ?? 0) + (weights[at] ?? 0);
    }
    return logits;
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
