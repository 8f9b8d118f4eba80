/** What the schema finds wrong, as problems whoever wrote the pack can act on. */
import type { z } from 'zod/mini';
import type { PackProblem } from './problem';

type Issue = z.core.$ZodIssue;

export function problemsOf(issues: readonly Issue[], content: unknown): PackProblem[] {
  return issues.flatMap((issue) => problemOf(issue, content));
}

export function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function problemOf(issue: Issue, content: unknown): PackProblem[] {
  const field = fieldOf(issue.path);
  const found = valueAt(content, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ field, what: 'unknownKey', of: [key] }));
    case 'invalid_union': {
      // Every branch is reported; the one that got furthest is the one the writer meant.
      const closest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
      return closest ? problemOf({ ...closest, path: [...issue.path, ...closest.path] } as Issue, content) : [];
    }
    case 'invalid_type':
      return [
        found === undefined
          ? { field, what: 'missing', of: [issue.expected] }
          : { field, what: 'wrongType', of: [issue.expected, kindOf(found)] },
      ];
    case 'invalid_value':
      return [{ field, what: 'wrongValue', of: [issue.values.map(String).join(', '), String(found).slice(0, 60)] }];
    case 'too_big':
      return [{ field, what: typeof found === 'string' ? 'tooLong' : 'tooMany', of: [Number(issue.maximum)] }];
    case 'too_small':
      return [{ field, what: 'tooFew', of: [Number(issue.minimum)] }];
    default:
      return [{ field, what: typeof found === 'string' ? 'notRegex' : 'notMatcher', of: [] }];
  }
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
