import { expect, test } from 'vitest';
import { readNgrams } from '../../../src/engine/model/ngrams';
import { AFTER_ALL, BEFORE_ALL, kindsOf, SIZE } from '../../../src/engine/reading/outline';
import type { Sentence } from '../../../src/engine/text/token';
import { read } from '../reading/reader';

const tagged = (text: string) => read(text).sentences[0] as Sentence;

/** Every word of a sentence, each with the kinds beside it, as `word`, `kind>word` and `word<kind`. */
function ngramsOf(sentence: Sentence): { names: string[]; covered: string[] } {
  const words: string[] = [];
  const names: string[] = [];
  const id = (name: string) => names.push(name) - 1;
  const { ids, first, last } = readNgrams(sentence, {
    word: (norm) => {
      words[names.length] = norm;
      return id(norm);
    },
    pair: (word, kind) => id(kind >= SIZE ? `${words[word]}<${kind - SIZE}` : `${kind}>${words[word]}`),
  });
  return {
    names: ids.map((at) => names[at] ?? ''),
    covered: ids.map((_, at) =>
      sentence.tokens
        .slice(first[at], (last[at] ?? 0) + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
  };
}

test('a word comes by itself and with the kinds beside it; words of no kind make no neighbour', () => {
  const sentence = tagged('zig my quince');
  const my = kindsOf(sentence)[1];
  const { names, covered } = ngramsOf(sentence);
  expect(names).toEqual([
    'zig',
    `${BEFORE_ALL}>zig`,
    `zig<${my}`,
    'my',
    'quince',
    `${my}>quince`,
    `quince<${AFTER_ALL}`,
  ]);
  expect(covered).toEqual(['zig', 'zig', 'zig my', 'my', 'quince', 'my quince', 'quince']);
});

test('a number has no neighbours of its own, and an unknown word none at all', () => {
  expect(ngramsOf(tagged('37!')).names).toEqual(['00', '!']);
  expect(readNgrams(tagged('zig my quince'), { word: () => -1, pair: () => 1 }).ids).toEqual([]);
});
