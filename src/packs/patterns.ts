import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';

const CACHE = 'node_modules/.cache/second-look/patterns.json';

/**
 * Is this pattern slow on purpose-made text? Squares are let through: a sentence has at most 1,200 characters.
 * Answers are kept on disk, because one can take a second.
 * @returns what is wrong, or null.
 */
export async function slowPattern(pattern: string): Promise<string | null> {
  const known = cache();
  known[pattern] ??= await judge(pattern);
  save();
  return known[pattern] || null;
}

/** Every regular expression in a rule file, with the field it stands in. */
export function patternsOf(content: unknown, field = ''): { field: string; pattern: string }[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => {
    const path = Array.isArray(content) ? `${field}[${key}]` : field ? `${field}.${key}` : key;
    return key === 'pattern' && typeof value === 'string' ? [{ field: path, pattern: value }] : patternsOf(value, path);
  });
}

async function judge(pattern: string): Promise<string> {
  const result = await check(pattern, 'iu', { timeout: 5000 });
  if (result.status !== 'vulnerable') return '';
  const { complexity, attack } = result;
  if (complexity.type === 'polynomial' && complexity.degree <= 2) return '';
  return `this pattern is slow (${complexity.summary}) on text such as ${JSON.stringify(attack.string.slice(0, 60))}`;
}

let kept: Record<string, string> | undefined;
let size = 0;

function cache(): Record<string, string> {
  if (!kept) {
    try {
      kept = JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, string>;
    } catch {
      kept = {};
    }
    size = Object.keys(kept).length;
  }
  return kept;
}

function save(): void {
  if (!kept || Object.keys(kept).length === size) return;
  size = Object.keys(kept).length;
  mkdirSync('node_modules/.cache/second-look', { recursive: true });
  writeFileSync(CACHE, JSON.stringify(kept));
}
