import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readDraft } from '../../../src/engine/reading/draft';
import { createReader } from '../../../src/engine/reading/reader';
import type { Fact } from '../../../src/engine/reading/view';
import { readSentences } from '../../../src/engine/text/sentences';
import { readFileContent } from '../../../src/packs/read';

const FOLDER = 'rules/lexicon';

/** The word classes of the product, as the build reads them. */
export const lexicons = readdirSync(FOLDER).map((file) =>
  readFileContent('lexicon', `${FOLDER}/${file}`, parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
);

export const reader = createReader(lexicons);

/** Reads a text as the checker would. */
export function read(text: string): {
  facts: Fact[][];
  draft: ReadonlySet<string>;
  sentences: ReturnType<typeof readSentences>;
} {
  const sentences = readSentences(text).map((sentence) => reader.tag(sentence));
  const facts = sentences.map((sentence) => reader.readFacts(sentence));
  return { sentences, facts, draft: new Set(readDraft(sentences, facts)) };
}

/** Names of all facts of a text. */
export function namesIn(text: string): Set<string> {
  const { facts, draft } = read(text);
  return new Set([...facts.flat().map((fact) => fact.name), ...draft]);
}

/** The words that show a fact, in order. */
export function wordsOf(text: string, name: string): string[] {
  const { sentences, facts } = read(text);
  return sentences.flatMap((sentence, k) =>
    (facts[k] ?? []).filter((fact) => fact.name === name).map((fact) => sentence.text.slice(fact.start, fact.end)),
  );
}
