import { expect, test } from 'vitest';
import { ownDrafts, readDraft } from '../../src/cli/eval/own-drafts';

const read = (line: string) => readDraft(line, 'a', 'a.txt:1');

test('labels, marked words and a line break are read', () => {
  const draft = read(String.raw`c3 d1 t | [c:Bed 9] 💔 again.\nThanks to [cd:a certain manager]!`);
  expect(draft.text).toBe('Bed 9 💔 again.\nThanks to a certain manager!');
  expect(draft.labels).toEqual({
    confidentiality: 3,
    'public-space': 0,
    disputes: 1,
    'self-promotion': 0,
    copyright: 0,
  });
  expect(draft.participates).toBe(true);
  const words = (rule: 'confidentiality' | 'disputes') => draft.spans?.[rule]?.map(([a, b]) => draft.text.slice(a, b));
  expect([words('confidentiality'), words('disputes')]).toEqual([
    ['Bed 9', 'a certain manager'],
    ['a certain manager'],
  ]);
});

test('a fine draft may hold a bar of its own', () => {
  const { text, labels } = read('0 | tea | toast');
  expect(text).toBe('tea | toast');
  expect(Object.values(labels)).toEqual([0, 0, 0, 0, 0]);
});

test.each([
  ['no bar', 'c3 Bed 9', 'put a "|"'],
  ['an unknown letter', 'z2 | text', '"z2" is no label'],
  ['a severity too high', 'c4 | text', '"c4" is no label'],
  ['words marked without a label', '0 | [c:Bed 9]', 'marked for confidentiality'],
  ['no text', 'c2 |', 'no text'],
])('%s: the error says where and what to mend', (_, line, error) => {
  expect(() => read(line)).toThrow(`a.txt:1: `);
  expect(() => read(line)).toThrow(error);
});

test('every draft of the project’s own can be read, and some of each label is there', () => {
  const drafts = ownDrafts();
  expect(drafts.length).toBeGreaterThan(5000);
  for (const severity of [0, 1, 2, 3])
    expect(drafts.filter(({ labels }) => labels.confidentiality === severity).length).toBeGreaterThan(50);
});
