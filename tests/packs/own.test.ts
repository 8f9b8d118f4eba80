import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/engine/steps';
import { createChecker } from '../../src/packs/checker';
import { parsePack } from '../../src/packs/own/parse';
import { PackError, type PackProblem } from '../../src/packs/own/problem';
import { tryingPack, usablePack } from '../../src/packs/own/try';
import { MOST_WAYS, waysOf } from '../../src/packs/own/ways';

const signal = {
  about: 'What our unit calls its rooms',
  weight: 1.2,
  role: 'detail',
  match: [{ words: ['the heron room', 'the otter room'] }],
  say: 'one of our rooms',
  fix: 'a room',
  examples: {
    flagged: ['Great morning in [the heron room]'],
    silent: ['A heron on the roof again', 'Room for one more?'],
  },
};
const pack = { name: 'Wyremoor words', signals: { 'confidentiality/our-rooms': signal } };
const withSignal = (changes: object) => ({
  name: 'x',
  signals: { 'confidentiality/our-rooms': { ...signal, ...changes } },
});
const withPattern = (pattern: string) =>
  withSignal({ match: [{ pattern }], examples: { flagged: ['[x]'], silent: ['a b c', 'd e f'] } });

function problems(
  content: unknown,
  read: (text: string) => unknown = (text) => finish(tryingPack(text)),
): PackProblem[] {
  try {
    read(typeof content === 'string' ? content : JSON.stringify(content));
  } catch (error) {
    if (error instanceof PackError) return [...error.problems];
    throw error;
  }
  return [];
}

describe('a pack that cannot be used says where and why', () => {
  test.each<[string, unknown, PackProblem]>([
    ['10 MB', `{"name":"${'x'.repeat(10_000_000)}"}`, { field: '', what: 'tooLarge', of: [10_001, 200] }],
    ['no JSON', '{"name": "x",\n "signals": {,}}', { field: '', what: 'notJson', of: [2] }],
    ['no object', '[]', { field: '', what: 'wrongType', of: ['object', 'array'] }],
    ['an unknown key', { ...pack, code: 'x' }, { field: '', what: 'unknownKey', of: ['code'] }],
    [
      'an unknown key in a signal',
      withSignal({ wieght: 1 }),
      { field: 'signals.confidentiality/our-rooms', what: 'unknownKey', of: ['wieght'] },
    ],
    [
      'a wrong type',
      withSignal({ weight: 'heavy' }),
      { field: 'signals.confidentiality/our-rooms.weight', what: 'wrongType', of: ['number', 'string'] },
    ],
    [
      'a wrong type, deep down',
      withSignal({ match: [{ words: ['a', 7] }] }),
      { field: 'signals.confidentiality/our-rooms.match[0].words[1]', what: 'wrongType', of: ['string', 'number'] },
    ],
    ['no name', { signals: {} }, { field: 'name', what: 'missing', of: ['string'] }],
    [
      'no silent examples',
      withSignal({ examples: { flagged: ['[x]'], silent: ['one'] } }),
      { field: 'signals.confidentiality/our-rooms.examples.silent', what: 'tooFew', of: [2] },
    ],
    [
      'a weight that drowns everything',
      withSignal({ weight: 1000 }),
      { field: 'signals.confidentiality/our-rooms.weight', what: 'wrongValue', of: ['-10 … 10', 1000] },
    ],
    [
      'a rule that is not there',
      { name: 'x', signals: { 'politeness/please': signal } },
      {
        field: 'signals',
        what: 'badName',
        of: ['politeness/please', 'confidentiality, public-space, disputes, self-promotion, copyright, participation'],
      },
    ],
    [
      'no expression',
      withPattern('(x'),
      { field: 'signals.confidentiality/our-rooms.match[0].pattern', what: 'notRegex', of: [] },
    ],
    [
      'two ways to match at once',
      withSignal({ match: [{ words: ['a'], pattern: 'b' }] }),
      { field: 'signals.confidentiality/our-rooms.match[0]', what: 'notMatcher', of: [] },
    ],
    [
      'an example it misses',
      withSignal({ examples: { ...signal.examples, flagged: ['Great morning in [the badger room]'] } }),
      {
        field: 'signals.confidentiality/our-rooms.examples.flagged[0]',
        what: 'missesExample',
        of: ['the badger room'],
      },
    ],
    [
      'a silent example it marks',
      withSignal({ examples: { ...signal.examples, silent: ['Tea in the otter room', 'Tea'] } }),
      { field: 'signals.confidentiality/our-rooms.examples.silent[0]', what: 'marksSilent', of: ['the otter room'] },
    ],
  ])('%s', (_, content, problem) => {
    expect(problems(content)).toContainEqual(problem);
  });

  test('a check that does not exist is named, with those that do', () => {
    const [problem] = problems(withSignal({ match: [{ check: 'horoscope' }] }));
    expect(problem?.field).toBe('signals.confidentiality/our-rooms');
    expect(problem?.of[0]).toMatch(/no check "horoscope".*nhs/i);
  });

  test('everything that is wrong at once', () => {
    const found = problems({ name: 7, more: 1, signals: { 'disputes/x': { ...signal, role: 'king' } } });
    expect(found.map(({ field, what }) => `${field} ${what}`).sort()).toEqual([
      ' unknownKey',
      'name wrongType',
      'signals.disputes/x.role wrongValue',
    ]);
  });
});

describe('patterns that could hang', () => {
  test.each([
    '(a+)+$',
    '(a|a)*b',
    '(a|ab)*c',
    '(\\w+\\s?)*x',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(.*)(.*)(.*)(.*)x',
    '(?:a{0,99}){0,99}x',
    '(a?){40}a{40}',
    '(?:(?:a|a)(?:a|a)){1,40}x',
    '(?=(\\s*\\w+)+x)y',
    '\\w*\\w*\\w*\\w*!',
  ])('%s is refused', (pattern) => {
    expect(problems(withPattern(pattern))).toContainEqual({
      field: 'signals.confidentiality/our-rooms.match[0].pattern',
      what: 'slowPattern',
      of: [],
    });
  });

  test.each(['/(a+)+b/', '(a|a)+ (a|a)+ (a|b .)+'])('the match %s is refused', (tags) => {
    expect(problems(withSignal({ match: [{ tags }] }))).toContainEqual({
      field: 'signals.confidentiality/our-rooms.match[0].tags',
      what: 'slowPattern',
      of: [],
    });
  });

  test.each([
    '\\bmy (?:own )?(?:ward|unit)\\b',
    '\\b(?:bay|bed|room)\\s?\\d{1,3}\\b',
    '[^.!?]{0,40}\\bthe heron room',
    '(?:foo|bar)+',
    '\\w+ \\w+',
    '(?<!\\w)@\\p{L}\\w{2,}',
  ])('%s is fine', (pattern) => {
    expect(waysOf(pattern)).toBeLessThanOrEqual(MOST_WAYS);
    expect(problems(withPattern(pattern)).filter(({ what }) => what === 'slowPattern')).toEqual([]);
  });
});

describe('a good pack', () => {
  const text = JSON.stringify({
    ...pack,
    about: 'Names only we use',
    lexicon: [{ tag: 'HeronWord', words: 'heron, otter', source: 'our own list' }],
  });

  test('is read, and its signals reach the checker', () => {
    const own = finish(tryingPack(text));
    expect(own).toMatchObject({ name: 'Wyremoor words', signals: [{ id: 'confidentiality/own-our-rooms' }] });
    const draft = { text: 'My patient of 91 told me in the heron room last night that he is done' };
    const spans = (checker: ReturnType<typeof createChecker>) =>
      checker.check(draft).findings.flatMap((finding) => finding.spans.map(({ signal }) => signal));
    expect(spans(createChecker())).not.toContain('own-our-rooms');
    expect(spans(createChecker({}, [own]))).toContain('own-our-rooms');
  });

  test('is told from one that cannot be used', () => {
    const broken = JSON.stringify(withPattern('(a+)+$'));
    expect(['nonsense', broken, text].map((one) => finish(usablePack(one))?.name)).toEqual([
      undefined,
      undefined,
      'Wyremoor words',
    ]);
  });

  test('that cannot be compiled after all is left out of the checker, and checking goes on', () => {
    const own = finish(tryingPack(text));
    const broken = { ...own, signals: own.signals.map((one) => ({ ...one, match: [{ pattern: '(' }] })) };
    const draft = { text: 'Can someone chase NHS number 943 476 5919 for me?' };
    expect(createChecker({}, [broken]).check(draft).level).toBe('pause');
  });
});

test('any text at all: a pack, or problems, and never anything else', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(signal, pack, 'confidentiality/x'));
  const file = fc.record(
    {
      name: value,
      signals: fc.dictionary(fc.constantFrom('confidentiality/x', 'y', '__proto__'), value),
      lexicon: value,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        value.map((one) => JSON.stringify(one)),
        file.map((one) => JSON.stringify(one)),
      ),
      (text) => {
        for (const { field, what } of problems(text, parsePack)) {
          expect(typeof field).toBe('string');
          expect(what).not.toBe('');
        }
      },
    ),
    { numRuns: 2000 },
  );
});
