import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';

const CACHE = 'node_modules/.cache/second-look/patterns.json';

/**
 * Can this pattern take exponential time on purpose-made text? Only one that repeats a repetition can, so only those are
 * put to recheck, whose answers are kept on disk. Squares and cubes are let through: a sentence has at most 1,200 characters.
 * @returns what is wrong, or null.
 */
export async function slowPattern(pattern: string): Promise<string | null> {
  if (!repeatsRepetition(pattern)) return null;
  const known = cache();
  known[pattern] ??= await judge(pattern);
  save();
  return known[pattern] || null;
}

/** Is there a group that is repeated without limit and holds something repeated without limit? */
export function repeatsRepetition(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
  const open: boolean[] = [false];
  for (let at = 0; at < bare.length; at++) {
    const unlimited = /^(?:[+*]|\{\d+,\})/.test(bare.slice(at, at + 8));
    if (bare[at] === '(') open.push(false);
    else if (bare[at] === ')') {
      const inner = open.pop() ?? false;
      const repeated = /^(?:[+*]|\{\d+,\})/.test(bare.slice(at + 1, at + 9));
      if (inner && repeated) return true;
      if (inner) open[open.length - 1] = true;
    } else if (unlimited) open[open.length - 1] = true;
  }
  return false;
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
  const result = await check(pattern, 'iu', { timeout: 3000 });
  if (result.status !== 'vulnerable') return '';
  const { complexity, attack } = result;
  if (complexity.type === 'polynomial') return '';
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
