import type { Draft } from './types';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const oneOf =
  (...values: string[]): Test =>
  (value) =>
    values.includes(value as string);
const isSpan: Test = (value) =>
  listOf((n) => Number.isInteger(n) && (n as number) >= 0)(value) && (value as unknown[]).length === 2;

/** Somebody and what they wrote; both may be missing. */
const isWriter: Test = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([key, part]) => (key === 'name' || key === 'text') && (part === undefined || isText(part)),
  );

const KEYS: Record<keyof Draft, [test: Test, what: string]> = {
  id: [isText, 'a string'],
  text: [isText, 'a string'],
  site: [isText, 'a string'],
  surface: [isText, 'a string'],
  audience: [isText, 'a string'],
  replyTo: [isWriter, '{name?, text?}'],
  quoted: [(value) => isText(value) || isWriter(value), 'a string or {name?, text?}'],
  earlierParts: [listOf(isText), 'a list of strings'],
  pasted: [listOf(isSpan), 'a list of [start, end]'],
  attachments: [listOf(oneOf('image', 'video', 'file')), 'a list of image, video or file'],
  recent: [listOf(oneOf('self', 'others', 'talk')), 'a list of self, others or talk'],
};

/**
 * Checks that a value is a draft, nothing more and nothing less.
 * @throws TypeError naming the key that is unknown, missing or of the wrong type.
 */
export function assertDraft(value: unknown): asserts value is Draft {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('a draft is an object with a text');
  for (const [key, part] of Object.entries(value)) {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key as keyof Draft] : undefined;
    if (!known) throw new TypeError(`a draft has no "${key}"; it has ${Object.keys(KEYS).join(', ')}`);
    if (part !== undefined && !known[0](part)) throw new TypeError(`"${key}" of a draft must be ${known[1]}`);
  }
  if (!('text' in value) || value.text === undefined) throw new TypeError('a draft needs a "text"');
}
