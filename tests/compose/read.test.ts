// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetOf, rangeOf } from '../../src/compose/positions';
import { readBox } from '../../src/compose/read';
import type { EditorKind } from '../../src/sites/site';
import { boxOf, type Leaf, type Line, textOf } from './boxes';

const RICH = ['draft-js', 'lexical', 'prosemirror', 'quill'] as const;
const ALL: EditorKind[] = [...RICH, 'textarea'];

describe.each(ALL)('reading %s', (editor) => {
  test.each<[string, Line[]]>([
    ['an empty box', [[]]],
    ['one line', [['A quiet shift, for once.']]],
    ['two lines', [['First'], ['Second']]],
    ['an empty line in the middle', [['First'], [], ['Third']]],
    ['empty lines at the end', [['First'], [], []]],
    ['a hashtag in a leaf of its own', [['Off to ', '#OTalk', ' tonight']]],
    ['emoji as text, joined ones too', [['Tea ☕ and 👩🏽‍⚕️ and 🏳️‍🌈']]],
    ['an emoji as a picture', [['Tea ', { img: '☕' }, ' first']]],
    ['a picture at either end', [[{ img: '👋' }, 'hello', { img: '😀' }]]],
    ['a picture that says nothing', [['a', { img: '' }, 'b']]],
    ['right to left', [['שלום לכולם']]],
    ['hard blanks', [['5\u00a0pm at\u202fnoon']]],
  ])('%s', (_, lines) => {
    expect(readBox(boxOf(editor, lines), editor).text).toBe(textOf(lines));
  });
});

describe('what editors put in for themselves is not text', () => {
  test('what holds the caret of Quill', () => {
    const reading = readBox(boxOf('quill', [['\ufeffhel\ufefflo\ufeff']]), 'quill');
    expect(reading.text).toBe('hello');
    expect(rangeOf(reading, 2, 4)?.toString()).toBe('l\ufeffl');
  });

  test.each(['draft-js', 'lexical', 'prosemirror'] as const)('characters without a width stay in %s', (editor) => {
    const odd = 'a\u200bb\u2060c\ufeffd\u00ade';
    expect(readBox(boxOf(editor, [[odd]]), editor).text).toBe(odd);
  });

  test('joiners stay: they shape letters and emoji', () => {
    expect(readBox(boxOf('lexical', [['می\u200cخواهم 👨\u200d👩\u200d👧']]), 'lexical').text).toContain('\u200c');
  });

  test('a placeholder beside the Draft.js lines', () => {
    const box = boxOf('draft-js', [['typed']]);
    box.append('Add a comment');
    expect(readBox(box, 'draft-js').text).toBe('typed');
  });
});

describe('line breaks inside a block', () => {
  test.each(['lexical', 'prosemirror', 'quill'] as const)('%s', (editor) => {
    const lines: Line[] = [['one', { br: 'soft' }, 'two', { br: 'soft' }, { br: 'soft' }, 'four']];
    const reading = readBox(boxOf(editor, lines), editor);
    expect(reading.text).toBe('one\ntwo\n\nfour');
    expect(rangeOf(reading, 9, 13)?.toString()).toBe('four');
  });

  test('a list holds a line for each entry', () => {
    const box = boxOf('prosemirror', [['before']]);
    const list = document.createElement('ul');
    for (const words of ['first', 'second']) {
      const entry = document.createElement('li');
      entry.append(words);
      list.append(entry);
    }
    box.append(list);
    expect(readBox(box, 'prosemirror').text).toBe('before\nfirst\nsecond');
  });

  test('bare text in a box without blocks', () => {
    const box = document.createElement('div');
    box.append('bare text');
    expect(readBox(box, 'prosemirror').text).toBe('bare text');
  });
});

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((s) => !/[\n\r\ufeff]/.test(s)),
  },
  { weight: 1, arbitrary: fc.constantFrom({ img: '😀' }, { img: 'a heart' }) },
);
const page = fc.array(fc.array(leaf, { maxLength: 4 }), { minLength: 1, maxLength: 5 });

/** The text of a range as the reading counts it: pictures say their alternative text. */
function wordsOf(range: Range): string {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const img of holder.querySelectorAll('img')) img.replaceWith(img.alt);
  return holder.textContent ?? '';
}

describe.each(RICH)('offsets of %s', (editor) => {
  test('the text is what the lines say', () => {
    fc.assert(
      fc.property(page, (lines) => {
        expect(readBox(boxOf(editor, lines), editor).text).toBe(textOf(lines));
      }),
    );
  });

  test('pieces slice to their nodes and never overlap', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const { text, pieces } = readBox(boxOf(editor, lines), editor);
        let last = 0;
        for (const { start, end, node, from } of pieces) {
          expect(start).toBeGreaterThanOrEqual(last);
          const said = node instanceof Text ? node.data.slice(from, from + end - start) : node.getAttribute('alt');
          expect(text.slice(start, end)).toBe(said);
          last = end;
        }
      }),
    );
  });

  test('a span becomes a range over the same words, and its start comes back', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (lines, a, b) => {
        const box = boxOf(editor, lines);
        const reading = readBox(box, editor);
        const size = reading.text.length;
        const [start, end] = [a % (size + 1), b % (size + 1)].sort((x, y) => x - y) as [number, number];
        const range = rangeOf(reading, start, end);
        const quote = reading.text.slice(start, end).replaceAll('\n', '');
        const cutsPicture = reading.pieces.some(
          ({ node, start: from, end: to }) =>
            !(node instanceof Text) && ((from < start && start < to) || (from < end && end < to)),
        );
        if (quote === '') {
          expect(range?.toString() ?? '').toBe('');
          return;
        }
        if (!range) throw new Error('words without a range');
        if (cutsPicture) {
          expect(wordsOf(range)).toContain(quote.slice(1, -1));
          return;
        }
        expect(wordsOf(range)).toBe(quote);
        const back = offsetOf(reading, { node: range.startContainer, offset: range.startOffset });
        expect(reading.text.slice(start, back)).toMatch(/^\n*$/);
      }),
    );
  });
});

test('a field of one line is read, a box to tick is not', () => {
  const field = document.createElement('input');
  field.type = 'text';
  field.value = 'A walk';
  expect(readBox(field, 'textarea').text).toBe('A walk');
  field.type = 'checkbox';
  expect(readBox(field, 'textarea').text).toBe('');
});

test('a span outside the text has no range', () => {
  const reading = readBox(boxOf('lexical', [['short']]), 'lexical');
  for (const [start, end] of [
    [-1, 2],
    [2, 2],
    [3, 1],
    [0, 6],
  ] as const)
    expect(rangeOf(reading, start, end)).toBeNull();
});
