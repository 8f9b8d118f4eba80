import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId, Severity, Span } from '../../engine/types';
import { type Labelled, readCorpus } from './material';

const FILE = join('tests', 'eval', 'posts.jsonl');

/** Longer posts were labelled by their first part, in UTF-16 code units. */
const POST_LENGTH = 1300;

/** What a reader said of one post of a corpus; the text itself stays in the corpus. A rule in doubt has no label. */
interface Said {
  id: string;
  corpus: string;
  labels: Partial<Record<RuleId, Severity>>;
  participates: boolean;
  spans: Partial<Record<RuleId, Span[]>>;
}

/** Posts of the corpora that this project labelled by the guide, with their texts. @param file what they are filed under. */
export function labelledPosts(file: string): Labelled[] {
  if (!existsSync(FILE)) return [];
  const texts = new Map<string, Map<string, string>>();
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { corpus, ...said } = JSON.parse(line) as Said;
      if (!texts.has(corpus)) texts.set(corpus, new Map(readCorpus(corpus).map(({ id, text }) => [id, text])));
      const text = texts.get(corpus)?.get(said.id);
      return text === undefined ? [] : [{ ...said, file, text: text.slice(0, POST_LENGTH) }];
    });
}
