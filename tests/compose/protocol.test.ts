import { describe, expect, test } from 'vitest';
import { Dismissals } from '../../src/compose/dismissals';
import { DraftsAnswer, DraftsRequest, ToBackground } from '../../src/compose/protocol';
import { summaryOf } from '../../src/compose/summary';
import { viewOf } from '../../src/compose/verdict';
import { findingOn, reportOf } from './desk-rig';

describe('messages', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'verdict'],
    ['an unknown type', { type: 'save', text: 'my draft' }],
    ['a level there is not', { type: 'verdict', level: 'red', count: 1 }],
    ['a negative number', { type: 'verdict', level: 'look', count: -1 }],
    ['a number too large for a badge', { type: 'verdict', level: 'look', count: 1e6 }],
    ['a page that is not ours', { type: 'open-tips', link: 'https://example.org/tips.html' }],
    ['a path', { type: 'open-tips', link: '../options.html' }],
    ['a script', { type: 'open-tips', link: 'javascript:alert(1)//tips.html' }],
  ])('%s is not heard', (_, message) => {
    expect(ToBackground.safeParse(message).success).toBe(false);
    expect(DraftsRequest.safeParse(message).success).toBe(false);
  });

  test.each([
    { type: 'verdict', level: 'pause', count: 2 },
    { type: 'open-tips', link: 'tips.html#public-space' },
    { type: 'open-tips', link: 'tips.html' },
  ])('$type is heard', (message) => {
    expect(ToBackground.safeParse(message).success).toBe(true);
  });

  test('a word of the draft in a verdict does not get through', () => {
    const heard = ToBackground.parse({ type: 'verdict', level: 'look', count: 1, text: 'my draft' });
    expect(heard).toEqual({ type: 'verdict', level: 'look', count: 1 });
  });

  test('the answer to the popup is what the popup can read', () => {
    const text = 'My patient sang';
    const view = viewOf(reportOf('pause', [findingOn('confidentiality', 2, text, 'patient')]), new Dismissals());
    const answer = { site: 'x', off: false, drafts: [summaryOf(text, 'post', view)], unknown: [], dismissed: [] };
    expect(DraftsAnswer.parse(answer)).toEqual(answer);
  });
});
