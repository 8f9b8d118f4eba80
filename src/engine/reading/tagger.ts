import type { Sentence, Token } from '../text/token';
import { grammarOf } from './grammar';
import { lookUp, type WordMap } from './lexicon';
import { shapeOf } from './shape';

/** A sentence whose tokens carry their classes: from the word files, from grammar, and from the way they are written. */
export function tagSentence(words: WordMap, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const tags = tokens.map((token, at) => [
    ...shapeOf(tokens, at),
    ...(token.kind === 'word' ? grammarOf(token.norm) : []),
  ]);
  lookUp(words, tokens, tags);
  return { ...sentence, tokens: tokens.map((token, at) => tagged(token, tags[at] ?? [])) };
}

const tagged = ({ start, end, text, norm, kind }: Token, tags: readonly string[]): Token => ({
  start,
  end,
  text,
  norm,
  kind,
  tags,
});
