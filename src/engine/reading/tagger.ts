import type { Sentence, Token } from '../text/token';
import { grammarOf } from './grammar';
import { bare, type Met, type Phrase, type WordMap } from './lexicon';
import { shapeOf } from './shape';

type Tags = readonly string[];

/**
 * Puts their classes on the tokens of a sentence: from grammar, from the way they are written, and from the word files.
 * Tokens without anything of their own share one list.
 */
export function tagSentence(words: WordMap, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const added: (string[] | undefined)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const met = words.meet(token.norm);
    const written = words.exact(token.text);
    if (written.length > 0) added[at] = [...(added[at] ?? []), ...written];
    if (met.phrases !== null) addPhrases(met.phrases, tokens, at, added);
    token.tags = together(shapeAndGrammar(tokens, at), added[at], met);
  }
  return sentence;
}

function shapeAndGrammar(tokens: readonly Token[], at: number): Tags {
  const shape = shapeOf(tokens, at);
  const { kind, norm } = tokens[at] as Token;
  if (kind !== 'word') return shape;
  const grammar = grammarOf(norm);
  return shape.length === 0 ? grammar : grammar.length === 0 ? shape : [...shape, ...grammar];
}

function together(own: Tags, added: Tags | undefined, { tags }: Met): Tags {
  if (added === undefined) {
    if (tags.length === 0) return own;
    if (own.length === 0) return tags;
  }
  const all = own.slice();
  for (const tag of added ?? []) if (!all.includes(tag)) all.push(tag);
  for (const tag of tags) if (!all.includes(tag)) all.push(tag);
  return all;
}

function addPhrases(
  phrases: NonNullable<Met['phrases']>,
  tokens: readonly Token[],
  at: number,
  added: (string[] | undefined)[],
): void {
  const next = tokens[at + 1];
  if (!next) return;
  for (const phrase of phrases.get(next.norm) ?? []) if (follows(phrase, tokens, at)) add(phrase, at, added);
  const base = bare(next.norm);
  if (base !== next.norm)
    for (const phrase of phrases.get(base) ?? []) if (phrase.rest.length === 1) add(phrase, at, added);
}

/** Do the words from the third on follow, too? The last may have a possessive ending. */
function follows({ rest }: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < rest.length; k++) {
    const norm = tokens[at + 1 + k]?.norm;
    if (norm !== rest[k] && !(k === rest.length - 1 && norm !== undefined && bare(norm) === rest[k])) return false;
  }
  return true;
}

function add({ rest, tags }: Phrase, at: number, added: (string[] | undefined)[]): void {
  for (let k = 0; k <= rest.length; k++) {
    added[at + k] ??= [];
    added[at + k]?.push(...tags);
  }
}
