import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFamilies } from '../../../src/engine/reading/families';
import { createReader, FAMILIES } from '../../../src/engine/reading/reader';
import { View } from '../../../src/engine/reading/view';
import { readTokens } from '../../../src/engine/text/tokens';
import { pack } from '../../../src/packs/catalog';

const reader = createReader(pack.lexicons);
const readDue = inFamilies(FAMILIES);

/** Words of every class, and the small words and marks that readings turn on. */
const words = pack.lexicons.flatMap(({ words }) => words);
const SMALL =
  'I me my mine we our you he she his her they them the a this that one two of to at on in is was had got said told never not no but and if who whoever since ask "'.split(
    ' ',
  );
const MARKS = [
  '.',
  ',',
  ', ',
  '!',
  '!!',
  '?',
  ' “',
  '” ',
  ' "',
  '" ',
  ' - ',
  ':',
  ' 84',
  ' 07700 900123',
  ' 😏',
  ' @trust',
];

test('a family that is not asked would have told nothing', () => {
  expect(FAMILIES.length).toBeGreaterThan(20);
  const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...SMALL), fc.constantFrom(...MARKS));
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
  let told = 0;
  fc.assert(
    fc.property(text, (own) => {
      const sentence = reader.tag({ start: 0, end: own.length, text: own, tokens: readTokens(own) });
      const all = new View(sentence);
      for (const [read] of FAMILIES) read(all);
      const due = new View(sentence);
      readDue(due);
      told += due.facts.length;
      expect(due.facts).toEqual(all.facts);
    }),
    { numRuns: 1500 },
  );
  expect(told).toBeGreaterThan(1500);
});
