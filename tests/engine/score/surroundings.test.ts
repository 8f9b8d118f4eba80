import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/engine';
import type { Pack } from '../../../src/engine/pack';
import type { Draft } from '../../../src/engine/types';
import { createChecker as createReal } from '../../../src/packs/checker';

const signal = (id: string, words: string[], more: object = {}) => ({
  id,
  rule: id.split('/')[0] ?? '',
  about: id,
  weight: 3,
  role: 'evidence' as const,
  match: [{ words }],
  ...more,
});
const rule = (id: string, more: object = {}) => ({ id, title: id, tip: 1, question: '?', why: 'Because.', ...more });
const pack: Pack = {
  rules: [
    rule('confidentiality', { lift: ['has-image', 'reply-named'] }),
    rule('disputes', { safety: { most: 2, unless: ['named'] } }),
  ],
  signals: [
    signal('confidentiality/case', ['hip lady']),
    signal('confidentiality/picture', ['splint'], { weight: 0.1, floor: 1, needs: ['has-image'] }),
    signal('confidentiality/number', ['number nine'], { floor: 3 }),
    signal('disputes/unsafe', ['unsafe'], { weight: 9, safety: true }),
    signal('disputes/angry', ['useless'], { weight: 9 }),
    signal('disputes/named', ['dr vane'], { role: 'target' }),
  ],
  lexicons: [],
};
const checker = createChecker(pack);
const severity = (draft: Draft, id: 'confidentiality' | 'disputes' = 'confidentiality') =>
  checker.check(draft).rules[id].severity;

describe('surroundings lift a warning and never make one', () => {
  test.each<[string, Omit<Draft, 'text'>, number]>([
    ['Kettle on', { attachments: ['image'], replyTo: { name: 'Ann' }, quoted: 'My hip lady', audience: 'friends' }, 0],
    ['The hip lady', {}, 1],
    ['The hip lady', { attachments: ['file'] }, 1],
    ['The hip lady', { attachments: ['image'] }, 2],
    ['The hip lady', { replyTo: { name: 'Ann' } }, 2],
    ['The hip lady', { replyTo: { name: '@ann' } }, 1],
    ['The hip lady', { replyTo: { text: 'How is she?' }, attachments: ['video'] }, 2],
    ['number nine', { attachments: ['image'] }, 3],
    ['A splint', {}, 0],
    ['A splint', { attachments: ['image'] }, 1],
  ])('%s %j', (text, more, expected) => {
    expect(severity({ text, ...more })).toBe(expected);
  });
});

describe('a matter of safety is at most a 2 unless somebody is pointed out', () => {
  test.each([
    ['It is unsafe', 2],
    ['It is unsafe and useless', 2],
    ['It is unsafe, Dr Vane', 3],
    ['It is useless', 3],
  ])('%s', (text, expected) => {
    expect(severity({ text }, 'disputes')).toBe(expected);
  });
});

describe('a thread is one telling', () => {
  test('what an earlier part says counts, and only the part shown is pointed at', () => {
    const draft = { text: 'And that splint again.', earlierParts: ['The hip lady.'], attachments: ['image' as const] };
    const [finding] = checker.check(draft).findings;
    expect(finding).toMatchObject({ rule: 'confidentiality', severity: 2 });
    expect(finding?.spans.map((span) => span.quote)).toEqual(['splint']);
  });

  test('a part that adds nothing is not warned of again', () => {
    expect(checker.check({ text: 'Kettle on', earlierParts: ['The hip lady.', 'number nine'] }).findings).toEqual([]);
  });

  test('the same words in an earlier part and in this one are pointed at here', () => {
    const text = 'Tea. The hip lady.';
    const [finding] = checker.check({ text, earlierParts: ['The hip lady.'] }).findings;
    expect(finding?.spans).toMatchObject([{ start: 9, end: 17, quote: 'hip lady' }]);
  });
});

describe('with the rules of the product', () => {
  const real = createReal({ profile: { workplaces: ['Larkfield'], town: 'Wyremoor' } });

  test.each([
    'Larkfield fair on Sunday, see you there',
    'Rain in Wyremoor again',
    'The Larkfield to Wyremoor bus is late',
  ])('where the user works or lives makes no warning: %s', (text) => {
    expect(real.check({ text }).findings).toEqual([]);
  });

  test.each<Omit<Draft, 'text'>>([
    { attachments: ['image'] },
    { replyTo: { name: 'Ann Vane', text: 'Morning!' } },
    { quoted: { name: 'Ann', text: 'My patient in bed 4 fell' } },
    { audience: 'friends' },
    { pasted: [[0, 10]] },
    { earlierParts: ['Morning all.'] },
  ])('an ordinary post stays clear with %j', (more) => {
    expect(real.check({ text: 'Kettle on. Film later?', ...more })).toMatchObject({ level: 'clear', findings: [] });
  });

  test('a picture with a word from care gets one line and no more', () => {
    const report = real.check({ text: 'Rather proud of this splint I made', attachments: ['image'] });
    expect(report.level).toBe('look');
    expect(report.findings[0]?.message).toMatch(/^A picture with ‘this splint’/);
    expect(real.check({ text: 'Rather proud of this splint I made' }).findings).toEqual([]);
  });
});
