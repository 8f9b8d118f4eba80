import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gate } from '../../../src/engine/signals/gate';
import { branchesOf } from '../../../src/engine/signals/literals';
import { pack } from '../../../src/packs/catalog';

const told = (source: string): string[] =>
  branchesOf(source).map((branch) =>
    branch
      .map((clause) =>
        clause.map(({ text, starts, ends }) => `${starts ? '<' : ''}${text}${ends ? '>' : ''}`).join('|'),
      )
      .join(' & '),
  );

describe('what a text must hold for a pattern to match', () => {
  test.each([
    ['.*', ['']],
    ['[a-z]+', ['']],
    ['(?:ward)?', ['']],
    ['(?=ward)', ['']],
    ['ward|', ['ward', '']],
    ['\\bward\\b', ['<ward>']],
    ['wards?', ['ward']],
    ['\\b(?:bed|bay)\\d', ['<bed & 0|1|2|3|4|5|6|7|8|9', '<bay & 0|1|2|3|4|5|6|7|8|9']],
    ['\\b(?:lady|gent)\\s(?:fell|died)\\b', ['<lady> & <fell>|<died>', '<gent> & <fell>|<died>']],
    ['(?:foo|bar)+\\b', ['foo', 'bar']],
    ['colou?r', ['colo & r']],
    ['[£$]\\d', ['£|$ & 0|1|2|3|4|5|6|7|8|9']],
    ['café', ['caf']],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

const patterns = pack.signals.flatMap((signal) =>
  [...signal.match, ...(signal.near ?? []), ...(signal.unless ?? [])].flatMap(({ pattern }) => pattern ?? []),
);

test('a long s is an s, a Kelvin sign a k, as where case is ignored', () => {
  const gate = new Gate();
  gate.add('\\bpiss off\\b', 1);
  gate.add('\\bkit\\b', 2);
  expect([...gate.possible('piſſ off'), ...gate.possible('\u212ait')]).toEqual([1, 2]);
});

test('no pattern of the rules is ever kept from matching', () => {
  expect(patterns.length).toBeGreaterThan(100);
  const gate = new Gate();
  for (const [id, pattern] of patterns.entries()) gate.add(pattern, id);
  const regexes = patterns.map((pattern) => new RegExp(pattern, 'iu'));
  // Pieces of the patterns themselves make texts that nearly match, and often do.
  const piece = fc.oneof(
    fc.constantFrom(...patterns.flatMap((pattern) => pattern.match(/[\p{L}\d]+/gu) ?? [])),
    fc.constantFrom('I', 'She', 'my', 'was', 'THE', '34', '£5', '’s', '.', ', 88', '“', '?', '\n', 'ſ', '😀', '#'),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '-')), { maxLength: 40 })
    .map((all) => all.flat().join(''));
  let matched = 0;
  fc.assert(
    fc.property(text, (draft) => {
      const open = gate.possible(draft);
      const kept = patterns.filter((_, id) => {
        const matches = regexes[id]?.test(draft) ?? false;
        if (matches) matched++;
        return matches && !open.includes(id);
      });
      expect(kept).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(matched).toBeGreaterThan(300);
});
