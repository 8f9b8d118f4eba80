import { expect, test } from 'vitest';
import { compileNet, wordsIn } from '../../../src/engine/signals/net';
import type { Token } from '../../../src/engine/text/token';
import { readTokens } from '../../../src/engine/text/tokens';

const tagged = (text: string, tags: Record<string, string>): Token[] =>
  readTokens(text).map((token) => ({ ...token, tags: tags[token.norm] ? [tags[token.norm] as string] : [] }));

test.each([
  ['(my|our) #Manager', 'their boss', []],
  ['(my|our) #Manager', 'boss my', []],
  ['(my|our) #Manager', 'our boss hums', ['our boss']],
  ['(my|our) . #Manager', 'my new boss', ['my new boss']],
  ['!(my|our) #Manager', 'the boss', ['the boss']],
  ['!(my|our) #Manager', 'my boss', []],
  ['(my own|our) #Manager', 'my own boss', ['my own boss']],
])('%s in "%s"', (syntax, text, found) => {
  const hits = compileNet(syntax).find(wordsIn(tagged(text, { boss: 'Manager' })));
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
