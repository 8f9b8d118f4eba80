import type { Sentence } from '../text/token';

const COUNTED = ['url', 'mention', 'hashtag', 'number', 'emoji', 'cap', 'caps', 'quote', 'ask', 'shout'] as const;
const MOST = 4;

const counted = new WeakMap<Sentence, readonly number[]>();

function countsOf(sentence: Sentence): readonly number[] {
  let counts = counted.get(sentence);
  if (!counts) {
    counts = count(sentence);
    counted.set(sentence, counts);
  }
  return counts;
}

/** How many there are, in the order of `COUNTED`. */
function count({ tokens }: Sentence): number[] {
  const counts = COUNTED.map(() => 0);
  const one = (at: number) => {
    (counts[at] as number)++;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text, tags } = tokens[at] as Sentence['tokens'][number];
    if (kind !== 'word' && kind !== 'punct') one(COUNTED.indexOf(kind));
    if (tags.includes('Cap')) one(5);
    if (tags.includes('Caps')) one(6);
    if (text === '"' || text === '“' || text === '”') one(7);
    else if (text === '?') one(8);
    else if (text === '!') one(9);
  }
  return counts;
}

/** `x:url2` and the like, by kind and number. */
const COUNT_NAMES = COUNTED.map((name) => Array.from({ length: MOST }, (_, at) => `x:${name}${at + 1}`));

/** How a run of sentences looks, as names: its length, and how many of each kind of token (`x:url2`: at least two). */
export function shapeNames(sentences: readonly Sentence[]): string[] {
  const names: string[] = [];
  let length = 0;
  const sums = COUNTED.map(() => 0);
  for (const sentence of sentences) {
    length += sentence.text.length;
    const counts = countsOf(sentence);
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (counts[at] ?? 0);
  }
  names.push(`x:length${Math.floor(Math.log2(length + 1))}`, `x:sentences${Math.min(8, sentences.length)}`);
  COUNT_NAMES.forEach((own, at) => {
    for (let n = 0; n < Math.min(MOST, sums[at] ?? 0); n++) names.push(own[n] as string);
  });
  return names;
}
