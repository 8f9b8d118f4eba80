/** Views and messages for the tests of what is drawn. Every name in them is invented. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ComposerView, FindingView } from '../../src/ui/contract';
import type { Translate } from '../../src/ui/words';

export function finding(parts: Partial<FindingView> = {}): FindingView {
  return {
    key: parts.rule ?? 'a',
    rule: 'confidentiality',
    tip: 1,
    severity: 2,
    score: 0.9,
    safety: false,
    spans: [{ start: 0, end: 10, quote: '84-year-old', signal: 'age', fix: 'older' }],
    message: 'Could be recognised.',
    why: 'Her family may read this.',
    question: 'Could they or their family recognise this?',
    link: 'tips.html#confidentiality',
    official: [{ role: 'Your information governance lead' }, { role: 'ICO', url: 'https://ico.org.uk/' }],
    ...parts,
  };
}

export function view(parts: Partial<ComposerView> = {}): ComposerView {
  return { level: 'clear', participates: false, findings: [], ...parts };
}

type Tree = { [key: string]: string | Tree };

/** Every message by its full key; one with plurals holds its forms by count. */
export const messages: Tree = parse(readFileSync(`${import.meta.dirname}/../../src/messages/en.yml`, 'utf8'));

function messageAt(key: string): string | Tree | undefined {
  return key.split('.').reduce<string | Tree | undefined>((at, part) => {
    return typeof at === 'object' ? at[part] : undefined;
  }, messages);
}

/** Real messages, as the extension would show them. Throws on a key that is not there. */
export const t: Translate = (key: string, ...rest: unknown[]): string => {
  const count = rest.find((one): one is number => typeof one === 'number');
  const values = rest.find(Array.isArray) ?? (count === undefined ? [] : [count]);
  const found = messageAt(key);
  const form = typeof found === 'object' ? (found[String(count)] ?? found.n) : found;
  if (typeof form !== 'string') throw new Error(`en.yml has no message ${key}`);
  return form.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1]));
};
