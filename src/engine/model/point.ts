import type { Sentence } from '../text/token';
import { LEARNED, type Learned } from './model';
import type { Scorer } from './score';

/** Words of one sentence that moved a rule. Offsets are UTF-16 code units within the sentence. */
export interface Pointed {
  sentence: Sentence;
  start: number;
  end: number;
  weight: number;
}

const LONGEST = 6;
/** Below this a stretch of words says too little to be pointed at. */
const LEAST = 0.25;

/** The stretches of at most six words that speak most for a rule, strongest first, at most one a sentence. */
export function pointAt(scorer: Scorer, sentences: readonly Sentence[], rule: Learned): Pointed[] {
  const column = LEARNED.indexOf(rule);
  const found: Pointed[] = [];
  for (const sentence of sentences) {
    const best = strongest(wordWeights(scorer, sentence, column), sentence);
    if (best) found.push(best);
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function wordWeights(scorer: Scorer, sentence: Sentence, column: number): Float32Array {
  const weights = new Float32Array(sentence.tokens.length);
  const { ids, first, last } = scorer.ngrams(sentence);
  ids.forEach((id, at) => {
    const from = first[at] ?? 0;
    const to = last[at] ?? 0;
    const weight = (scorer.model.ngrams[id * LEARNED.length + column] ?? 0) / (to - from + 1);
    for (let token = from; token <= to; token++) weights[token] = (weights[token] ?? 0) + weight;
  });
  return weights;
}

function strongest(weights: Float32Array, sentence: Sentence): Pointed | null {
  const { tokens } = sentence;
  let best: Pointed | null = null;
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.kind === 'punct' || (weights[from] ?? 0) <= 0) continue;
    let sum = 0;
    let words = 0;
    for (let to = from; to < tokens.length && words < LONGEST; to++) {
      sum += weights[to] ?? 0;
      if (tokens[to]?.kind === 'punct') continue;
      words++;
      if ((weights[to] ?? 0) > 0 && sum > (best?.weight ?? LEAST))
        best = { sentence, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0, weight: sum };
    }
  }
  return best;
}
