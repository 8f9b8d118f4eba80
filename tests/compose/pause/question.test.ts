import { describe, expect, test } from 'vitest';
import type { Judged } from '../../../src/compose/pause/budget';
import { mayKeep, questionOf } from '../../../src/compose/pause/question';
import type { Draft, RuleId } from '../../../src/engine/types';
import { findingOn } from '../desk-rig';

const CAN = { canPost: true, canKeep: true };

function judged(rule: RuleId | null, severity: 1 | 2 | 3 = 2, around: Partial<Draft> = {}): Judged {
  const draft = { text: 'these few words', ...around };
  const findings = rule ? [{ ...findingOn(rule, severity, draft.text, 'words'), key: rule }] : [];
  return { draft, view: { level: rule ? 'pause' : 'clear', participates: false, findings }, isPartial: false };
}

describe('who might read it', () => {
  test.each<[RuleId, string[]]>([
    ['confidentiality', ['them', 'family', 'manager', 'journalist']],
    ['public-space', ['clients', 'manager', 'journalist']],
    ['disputes', ['manager', 'colleagues', 'journalist']],
    ['copyright', ['owner', 'journalist']],
  ])('%s', (rule, readers) => {
    expect(questionOf([judged(rule)], 'pause', CAN).readers).toEqual(readers);
  });

  test.each([
    [undefined, false],
    ['public', false],
    ['Everyone', false],
    ['Público', false],
    ['Öffentlich', false],
    ['unlisted', false],
    ['Amigos', true],
    ['followers', true],
    ['group', true],
    ['protected', true],
    ['friends', true],
  ])('an audience of %s is limited: %s', (audience, isLimited) => {
    const view = questionOf([judged('disputes', 2, audience ? { audience } : {})], 'pause', CAN);
    expect(view.isLimited).toBe(isLimited);
    expect(view.readers.at(-1)).toBe(isLimited ? 'followers' : 'journalist');
  });
});

test('half a check keeps nothing: what points at a person may be in the other half', () => {
  const half = { ...judged('disputes'), isPartial: true };
  expect(mayKeep([judged('disputes')])).toBe(true);
  expect(mayKeep([half])).toBe(false);
});

describe('reminders', () => {
  const reply = { replyTo: { name: 'Jo' } };
  const picture = { attachments: ['image' as const] };
  test.each<[RuleId | null, Partial<Draft>, string[]]>([
    ['confidentiality', {}, []],
    ['confidentiality', reply, ['reply']],
    ['confidentiality', picture, ['picture']],
    ['confidentiality', { ...reply, ...picture }, ['reply', 'picture']],
    ['confidentiality', { attachments: ['file'] }, []],
    ['disputes', { ...reply, ...picture }, []],
    [null, { ...reply, ...picture }, []],
  ])('%s with %j: %j', (rule, around, reminders) => {
    expect(questionOf([judged(rule, 2, around)], 'asked', CAN).reminders).toEqual(reminders);
  });
});

describe('what is shown', () => {
  test('a whole thread at once, the worst first, the same words once', () => {
    const view = questionOf(
      [judged('disputes', 2), judged('confidentiality', 3), judged('disputes', 2), judged('copyright', 1)],
      'pause',
      CAN,
    );
    expect(view.findings.map(({ rule }) => rule)).toEqual(['confidentiality', 'disputes']);
  });

  test('all there is, to who asks or wants every post asked about', () => {
    for (const reason of ['asked', 'always'] as const) {
      expect(questionOf([judged('copyright', 1)], reason, CAN).findings).toHaveLength(1);
    }
  });

  test('of a clear draft: how much was read, and nothing to post when it was only asked for', () => {
    expect(questionOf([judged(null)], 'asked', CAN)).toMatchObject({ kind: 'clear', words: 3, canPost: false });
    expect(questionOf([judged(null)], 'always', CAN)).toMatchObject({ kind: 'clear', canPost: true });
  });

  test('of a draft that could not be read: that it could not', () => {
    const unread: Judged = { ...judged(null), view: { level: 'unchecked', participates: false, findings: [] } };
    expect(questionOf([unread], 'asked', CAN).kind).toBe('unchecked');
  });
});

test.each<[RuleId, 1 | 2 | 3, boolean]>([
  ['confidentiality', 1, true],
  ['confidentiality', 2, false],
  ['confidentiality', 3, false],
  ['public-space', 3, true],
])('%s at %i may be kept: %s', (rule, severity, isSo) => {
  expect(mayKeep([judged(rule, severity)])).toBe(isSo);
  expect(questionOf([judged(rule, severity)], 'asked', CAN).canKeep).toBe(isSo);
});
