import type { z } from 'zod/mini';
import { lexiconFile, ruleFile, signalFile, wordingFile } from './schema';

const SCHEMAS = { signal: signalFile, rule: ruleFile, lexicon: lexiconFile, wording: wordingFile };
export type FileKind = keyof typeof SCHEMAS;

/** What a file under `rules/` is, told from its path; null for a file in the wrong place. */
export function kindOfFile(path: string): FileKind | null {
  if (/(?:^|\/)rules\/wording\.yaml$/.test(path)) return 'wording';
  if (/(?:^|\/)lexicon\/[^/]+\.yaml$/.test(path)) return 'lexicon';
  if (/\/rule\.yaml$/.test(path)) return 'rule';
  return /\/signals\/[^/]+\.yaml$/.test(path) ? 'signal' : null;
}

/**
 * Checks the parsed content of one rule file.
 * @throws Error naming the file, the field and what is wrong with it.
 */
export function readFileContent<K extends FileKind>(
  kind: K,
  path: string,
  content: unknown,
): z.infer<(typeof SCHEMAS)[K]> {
  const result = SCHEMAS[kind].safeParse(content);
  if (result.success) return result.data as z.infer<(typeof SCHEMAS)[K]>;
  throw new Error(result.error.issues.map((issue) => `${path}: ${explain(issue)}`).join('\n'));
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue): string {
  const field = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .slice(1);
  if (issue.code === 'unrecognized_keys')
    return `${field && `${field}: `}unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  // A union reports every branch; the one that got furthest is the one the writer meant.
  const closest =
    issue.code === 'invalid_union' ? issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0] : undefined;
  const inner = closest && explain({ ...closest, path: [...issue.path, ...closest.path] } as Issue);
  return inner ?? `${field || 'the file'}: ${issue.message}`;
}
