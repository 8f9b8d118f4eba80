import { describe, expect, test } from 'vitest';
import { readFileContent } from '../../src/packs/read';

const good = {
  about: 'A kettle',
  weight: 1,
  role: 'evidence',
  match: [{ words: ['kettle'] }],
  source: 'our own kitchen',
  examples: { flagged: ['The [kettle] is on'], silent: ['Tea', 'More tea'] },
};
const path = 'rules/disputes/signals/kettle.yaml';
const read = (change: object) => readFileContent('signal', path, { ...good, ...change });

test('a well-formed signal is read as it stands', () => expect(read({})).toEqual(good));

describe('a mistake names the file and the field', () => {
  test.each([
    [{ wieght: 2 }, 'unknown key "wieght"'],
    [{ match: [] }, 'match:'],
    [{ match: [{ words: ['a'], patern: 'b' }] }, 'match[0]: unknown key "patern"'],
    [{ match: [{ pattern: '(' }] }, 'match[0].pattern: is not a regular expression'],
    [{ match: [{}] }, 'match[0]: needs exactly one of'],
    [{ match: [{ words: ['a'], pattern: 'b' }] }, 'match[0]: needs exactly one of'],
    [{ match: [{ words: [''] }] }, 'match[0].words[0]:'],
    [{ role: 'hero' }, 'role:'],
    [{ floor: 4 }, 'floor:'],
    [{ near: { within: 'draft' } }, 'near: needs one of'],
    [{ examples: { flagged: ['a'], silent: ['b'] } }, 'examples.silent: needs at least two examples'],
    [{ about: undefined }, 'about:'],
  ])('%j', (change, message) => expect(() => read(change)).toThrow(`${path}: ${message}`));
});

test('a lexicon may list its words with commas', () => {
  const file = { tag: 'Kettle', words: 'kettle, tea pot, urn', source: 'our own kitchen' };
  expect(readFileContent('lexicon', 'rules/lexicon/kettle.yaml', file).words).toEqual(['kettle', 'tea pot', 'urn']);
});
