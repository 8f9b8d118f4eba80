import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFact } from '../../../src/engine/reading/facts';
import { lexicons, namesIn, read } from './reader';

const classes = new Set(
  lexicons
    .map(({ tag }) => kebab(tag))
    .concat(
      'caps first-name initial work-tag chat-tag family-tag year clock age-number percent he she they number'.split(
        ' ',
      ),
    ),
);

function kebab(tag: string): string {
  return tag.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

const words = fc.constantFrom(
  ...'she he told asked me a the patient my mum our manager bed 4 Mrs Orla ward today , . ? ! " #OT 34yo drunk link in bio whole pdf never 943 476 5919 🥹 they’re'.split(
    ' ',
  ),
);
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
);

describe('whatever is written', () => {
  test('word classes were found', () => {
    expect(lexicons.length).toBeGreaterThan(50);
  });

  test('no input throws, and spans lie in the sentence', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { sentences, facts } = read(text);
        for (const [k, list] of facts.entries())
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(sentences[k]?.text.length ?? 0);
          }
      }),
    );
  });

  test('every fact is in the vocabulary', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const name of namesIn(text)) expect(isFact(name, classes) ? '' : name).toBe('');
      }),
    );
  });

  test('the same sentence gives the same facts', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});
