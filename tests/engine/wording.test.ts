import { describe, expect, test } from 'vitest';
import { type CheckerSettings, type Country, type Finding, PROFESSIONS, type Profession } from '../../src/engine/types';
import { namesIn, Words } from '../../src/engine/wording';
import { pack } from '../../src/packs/catalog';
import { createChecker } from '../../src/packs/checker';
import { checkNames } from '../../src/packs/wording-names';

const wording = pack.wording ?? {};
const as = (profession?: Profession, country: Country = 'uk'): CheckerSettings => ({
  country,
  profile: profession ? { profession } : {},
});

const CONTEMPT = 'Frequent flyers clogging up the waiting room again, total scum';
const SWEARING = 'Fuck this shift';
const LEAVE = 'My manager has refused my leave again, useless';
const UNSAFE = 'Unsafe again tonight, one nurse for 30 patients and told to keep quiet';
const NAMED = 'Mrs Parrott from my ward fell again last night';

describe('the people of each profession are called as it calls them', () => {
  const checkers = new Map<string, ReturnType<typeof createChecker>>();
  const first = (text: string, settings: CheckerSettings): Finding => {
    const key = JSON.stringify(settings);
    const checker = checkers.get(key) ?? createChecker(settings);
    checkers.set(key, checker);
    const [finding] = checker.check({ text }).findings;
    if (!finding) throw new Error(`nothing is said about: ${text}`);
    return finding;
  };

  test.each<[Profession | undefined, string, RegExp]>([
    [undefined, CONTEMPT, /^Someone you look after might read/],
    [undefined, SWEARING, /with a client reading/],
    [undefined, LEAVE, /A union rep could get you one/],
    [undefined, NAMED, /“Somebody I work with” would do/],
    ['psychologist', SWEARING, /with a client reading/],
    ['nurse', CONTEMPT, /^A patient might read/],
    ['nurse', SWEARING, /with a patient reading/],
    ['nurse', NAMED, /“Somebody I work with” would do/],
    ['occupational-therapist', CONTEMPT, /^A service user might read/],
    ['midwife', SWEARING, /with somebody in your care reading/],
    ['social-worker', CONTEMPT, /^Somebody you support might read/],
    ['social-worker', NAMED, /“Somebody I support” would do/],
    ['teacher', CONTEMPT, /^A pupil might read/],
    ['teacher', NAMED, /“A pupil of mine” would do/],
    ['teacher', UNSAFE, /The safeguarding lead or Protect can act/],
    ['student', CONTEMPT, /^Somebody from your placement might read/],
    ['student', LEAVE, /The students' union could get you one/],
    ['student', UNSAFE, /Your tutor or Protect can act/],
    ['student', NAMED, /“Somebody I met on placement” would do/],
  ])('%s: %s', (profession, text, words) => {
    expect(first(text, as(profession)).message).toMatch(words);
  });

  test('in the reasons and in what could be said instead too', () => {
    expect(first(LEAVE, as('student')).why).toMatch(/^A placement may answer a tutor;/);
    expect(first(SWEARING, as('teacher')).why).toBe('People picture the person who will teach them.');
    expect(first(NAMED, as('teacher')).spans.map(({ fix }) => fix)).toContain('somebody I teach');
    expect(first(NAMED, as()).spans.map(({ fix }) => fix)).toContain('somebody I look after');
  });

  test.each<[Country, RegExp]>([
    ['uk', /^Thank you for noticing .*A speak-up guardian or Protect can act/],
    ['ie', /Your disclosures contact or HIQA can act/],
    ['us', /Your compliance officer or OSHA can act/],
    ['other', /Your employer's speak-up contact can act/],
  ])('whom to tell of unsafe care, in %s', (country, words) => {
    expect(first(UNSAFE, as('nurse', country)).message).toMatch(words);
  });

  test('a student is sent to a tutor first, and nobody else is', () => {
    expect(first(NAMED, as('student')).official[0]?.role).toMatch(/^Your tutor or placement educator/);
    for (const other of [undefined, 'nurse', 'other'] as const)
      expect(
        first(NAMED, as(other))
          .official.map(({ role }) => role)
          .join(),
      ).not.toMatch(/tutor/);
  });

  test('the same words are marked, as severely, for everybody', () => {
    const bare = ({ rule, severity, score, spans }: Finding) => [
      rule,
      severity,
      score,
      spans.map(({ quote }) => quote),
    ];
    for (const text of [CONTEMPT, SWEARING, LEAVE, UNSAFE, NAMED])
      expect(bare(first(text, as('teacher')))).toEqual(bare(first(text, as())));
  });
});

describe('every message, for everybody', () => {
  const messages = pack.rules.flatMap(({ id, messages: own }) => (own ?? []).map((_, at) => [id, at] as const));
  const worded = (settings: CheckerSettings) => {
    const words = new Words(wording, settings);
    return messages.map(([id, at]) => {
      const rule = pack.rules.find((one) => one.id === id);
      return (rule && words.rule(rule).messages?.[at]) ?? { say: '' };
    });
  };

  test.each(PROFESSIONS)('%s: no name is left, no sentence is long, each begins with a capital', (profession) => {
    expect(messages.length).toBeGreaterThan(50);
    for (const country of ['uk', 'ie', 'us', 'ca', 'au', 'nz', 'other'] as const)
      for (const { say, why = '', question = '' } of worded(as(profession, country))) {
        expect(namesIn(say).filter((name) => name !== 'quotes' && name !== 'details')).toEqual([]);
        expect(namesIn(why + question)).toEqual([]);
        expect(say.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(25);
        expect(`${say}. ${why}. ${question}`.replace(/^\{/, '')).not.toMatch(/(?:^|[.?!] )[a-z](?!\w*[:}])/);
      }
  });

  test('whoever has not said what they do, or where, hears the usual words', () => {
    const usual = Object.fromEntries(Object.entries(wording).map(([name, { usual: say }]) => [name, { usual: say }]));
    const words = new Words(usual, {});
    expect(worded({})).toEqual(pack.rules.flatMap((rule) => words.rule(rule).messages ?? []));
    expect(worded(as('other'))).toEqual(worded({}));
  });
});

test.each([
  [{ say: 'With {client} and {clyent}' }, /messages\[0\]\.say: there is no phrase "clyent"/],
  [{ say: '{quotes}' }, /no message asks for client/],
])('%j is refused at the build', (message, error) => {
  const rule = { id: 'disputes', title: 't', tip: 3, question: 'q', why: 'w', messages: [message] };
  expect(() => checkNames({ rules: [rule], signals: [] }, { client: { usual: 'a client' } })).toThrow(error);
});
