import type { Sentence } from '../text/token';

const COUNTED: readonly [string, (token: Sentence['tokens'][number]) => boolean][] = [
  ['url', (token) => token.kind === 'url'],
  ['mention', (token) => token.kind === 'mention'],
  ['hashtag', (token) => token.kind === 'hashtag'],
  ['number', (token) => token.kind === 'number'],
  ['emoji', (token) => token.kind === 'emoji'],
  ['cap', (token) => token.tags.includes('Cap')],
  ['caps', (token) => token.tags.includes('Caps')],
  ['quote', (token) => /^["“”]$/.test(token.text)],
  ['ask', (token) => token.text === '?'],
  ['shout', (token) => token.text === '!'],
];
const MOST = 4;

const counted = new WeakMap<Sentence, readonly number[]>();

function countsOf(sentence: Sentence): readonly number[] {
  let counts = counted.get(sentence);
  if (!counts) {
    counts = COUNTED.map(([, is]) => sentence.tokens.filter(is).length);
    counted.set(sentence, counts);
  }
  return counts;
}

/** `x:url2` and the like, by kind and number. */
const COUNT_NAMES = COUNTED.map(([name]) => Array.from({ length: MOST }, (_, at) => `x:${name}${at + 1}`));

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
