import { describe, expect, test } from 'vitest';
import type { Draft, Report, RuleId } from '../../src/engine/types';
import { createChecker } from '../../src/packs/checker';

const nobody = createChecker();
const known = createChecker({
  profile: {
    profession: 'nurse',
    workplaces: ['Heron House', 'Brook'],
    town: 'Wyremoor',
    own: ['@brynot', 'https://www.brynot.example/'],
  },
});
const score = (report: Report, rule: RuleId) => report.rules[rule].score;
const odds = (report: Report) => score(report, 'disputes') / (1 - score(report, 'disputes'));
const both = (draft: Draft) => [nobody.check(draft), known.check(draft)] as const;

describe('where somebody works or lives makes no warning of itself', () => {
  test.each([
    'Heron House fete today, do come',
    'Lovely morning at Brook, and cake',
    'We are recruiting at Heron House, details on our page',
    'Rain in Wyremoor again',
    'The bus from Wyremoor to Brook is late',
    'A brook runs behind our garden',
    'So proud of everybody at Heron House today',
    'Heron House has a new website: https://heron-house.example',
  ])('%s', (text) => {
    expect(known.check({ text }).findings).toEqual([]);
  });
});

describe('it counts as half of a combination', () => {
  test.each([
    'Chap with MS at Brook was on form today',
    'Working with a gentleman at Heron House today who made me laugh',
    'Met a lady in Wyremoor today who has not left her flat since the fall',
  ])('%s', (text) => {
    const [before, after] = both({ text });
    expect(score(after, 'confidentiality')).toBeGreaterThan(score(before, 'confidentiality'));
  });

  test('and tips the balance where the rest tells nearly enough', () => {
    const [before, after] = both({ text: 'Met a chap in Wyremoor who keeps bees' });
    expect(before.rules.confidentiality.severity).toBe(0);
    expect(after.rules.confidentiality.severity).toBe(1);
    expect(after.findings[0]?.spans.map(({ quote }) => quote)).toContain('Wyremoor');
  });
});

describe('a quarrel with the own employer is seen by its name', () => {
  test.each([
    ['Another shift without enough staff at Brook. Typical Brook', 0, 0],
    ['Heron House have cut our breaks again and nobody up there cares', 1, 1],
  ])('%s', (text, before, after) => {
    const [without, withProfile] = both({ text });
    expect(without.rules.disputes.severity).toBe(before);
    expect(withProfile.rules.disputes.severity).toBeGreaterThanOrEqual(after);
    expect(odds(withProfile)).toBeGreaterThan(1.5 * odds(without));
  });
});

describe('own sites and handles tell one’s own things from signposting', () => {
  test.each([
    ['New post on splints: https://brynot.example/2024/splints'],
    ['New post on splints: brynot.example/2024/splints'],
    ['My new course is out, book now https://www.brynot.example'],
    ['Another reel of mine, on https://social.example/@brynot now'],
  ])('one’s own: %s', (text) => {
    const [before, after] = both({ text });
    expect(score(after, 'self-promotion')).toBeGreaterThan(score(before, 'self-promotion'));
  });

  test.each([
    ['My favourite course on pain is out, have a look https://other.example'],
    ['My favourite course on pain is out, have a look https://brynot.example.other.example/x'],
    ['My favourite course on pain is out, have a look https://notbrynot.example'],
  ])('somebody else’s: %s', (text) => {
    const [before, after] = both({ text });
    expect(score(after, 'self-promotion')).toBeLessThan(score(before, 'self-promotion'));
  });
});

describe('a direct identifier can never be allowed', () => {
  test.each([
    ['NHS number 943 476 5919', '943 476 5919'],
    ['Ring my patient on 07700 900123', '07700 900123'],
    ['Mrs Penhallow on my ward fell again', 'Mrs Penhallow'],
    ['My patient was born on 3 May 1941', '3 May 1941'],
  ])('%s', (text, word) => {
    const allowing = createChecker({ allowed: [word, ...word.split(' '), text] });
    expect(allowing.check({ text }).level).toBe(nobody.check({ text }).level);
    expect(nobody.check({ text }).level).toBe('pause');
  });

  test('another word can', () => {
    const text = 'Saw the bed 4 crew at Larkfield ward, my patient is 91 and home today';
    const quotes = (report: Report) => report.findings.flatMap(({ spans }) => spans.map(({ quote }) => quote)).join();
    expect(quotes(nobody.check({ text }))).toContain('Larkfield');
    expect(quotes(createChecker({ allowed: ['Larkfield ward'] }).check({ text }))).not.toContain('Larkfield');
  });
});

describe('whom to turn to', () => {
  const text = 'NHS number 943 476 5919';
  const roles = (settings: Parameters<typeof createChecker>[0]) =>
    createChecker(settings)
      .check({ text })
      .findings[0]?.official.map(({ role }) => role) ?? [];

  test('goes with the profession', () => {
    const nurse = roles({ country: 'uk', profile: { profession: 'nurse' } }).join();
    expect(nurse).toMatch(/NMC/);
    expect(nurse).not.toMatch(/HCPC|GMC/);
    expect(roles({ country: 'uk', profile: { profession: 'doctor' } }).join()).toMatch(/GMC/);
    expect(roles({ country: 'uk', profile: { profession: 'social-worker' } }).join()).toMatch(/Social Work England/);
    expect(roles({ country: 'us', profile: { profession: 'occupational-therapist' } }).join()).toMatch(/AOTA/);
  });

  test('is a short list for somebody we know nothing of', () => {
    expect(roles({ country: 'uk' }).length).toBeLessThanOrEqual(5);
    expect(roles({ country: 'uk', profile: { profession: 'student' } }).slice(1)).toEqual(roles({ country: 'uk' }));
  });

  test('begins with what the organisation says, and holds nothing but role and address', () => {
    const own = { role: 'Ask Ann in the privacy office', url: 'https://heron-house.example/privacy' };
    const [finding] = createChecker({ local: { confidentiality: [own] } }).check({ text }).findings;
    expect(finding?.official[0]).toEqual(own);
    for (const link of finding?.official ?? [])
      expect(Object.keys(link).filter((key) => !['role', 'url'].includes(key))).toEqual([]);
  });
});
