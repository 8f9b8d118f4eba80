import { describe, expect, test } from 'vitest';
import { summed } from '../../src/compose/badge';
import { badgeOf } from '../../src/compose/badge-look';
import { Dismissals } from '../../src/compose/dismissals';
import { summaryOf } from '../../src/compose/summary';
import { failedView, keyOf, marksOf, viewOf } from '../../src/compose/verdict';
import { findingOn, reportOf } from './desk-rig';

const TEXT = 'My patient from Ward 7, and my new book';
const quiet = findingOn('self-promotion', 1, TEXT, 'my new book');
const mild = findingOn('disputes', 1, TEXT, 'Ward 7');
const grave = findingOn('confidentiality', 3, TEXT, 'patient', 'Ward 7');

describe('what is shown of a report', () => {
  test('sharing one’s own work is a friendly line: no mark, no count, a clear light', () => {
    const view = viewOf(reportOf('clear', [quiet]), new Dismissals());
    expect(view.level).toBe('clear');
    expect(view.findings).toHaveLength(1);
    expect(marksOf(view)).toEqual([]);
    expect(summed([view])).toMatchObject({ level: 'clear', count: 0 });
  });

  test.each([
    [[mild], 'look', 1],
    [[grave, mild, quiet], 'pause', 2],
  ] as const)('the level is that of the gravest finding', (findings, level, count) => {
    const view = viewOf(reportOf(level, [...findings]), new Dismissals());
    expect(summed([view])).toMatchObject({ level, count });
  });

  test('what could not be checked is never shown as clear', () => {
    const stopped = { ...reportOf('unchecked'), reason: 'language' as const };
    expect(viewOf(stopped, new Dismissals())).toMatchObject({ level: 'unchecked', reason: 'language' });
    expect(viewOf(reportOf('off'), new Dismissals()).level).toBe('off');
    expect(failedView()).toMatchObject({ level: 'unchecked', reason: 'error' });
  });

  test('every mark slices to its quote', () => {
    const marks = marksOf(viewOf(reportOf('pause', [grave]), new Dismissals()));
    expect(marks.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['patient', 'Ward 7']);
    expect(new Set(marks.map(({ key }) => key))).toEqual(new Set([keyOf(grave)]));
  });
});

describe('not a problem here', () => {
  const dismissed = (...findings: (typeof grave)[]) => {
    const dismissals = new Dismissals();
    for (const finding of findings) dismissals.add(finding);
    return (finding: typeof grave) => dismissals.covers(finding);
  };

  test('does not cover another rule, a graver finding or one more detail', () => {
    const covers = dismissed(findingOn('confidentiality', 2, TEXT, 'patient'));
    expect(covers(findingOn('disputes', 2, TEXT, 'patient'))).toBe(false);
    expect(covers(findingOn('confidentiality', 3, TEXT, 'patient'))).toBe(false);
    expect(covers(findingOn('confidentiality', 2, TEXT, 'patient', 'Ward 7'))).toBe(false);
  });

  test('covers the same words wherever they stand, and fewer of them', () => {
    const covers = dismissed(grave);
    expect(covers(findingOn('confidentiality', 3, `Well. ${TEXT.toUpperCase()}`, 'PATIENT', 'WARD 7'))).toBe(true);
    expect(covers(findingOn('confidentiality', 1, TEXT, 'patient'))).toBe(true);
  });
});

describe('the toolbar', () => {
  test.each([
    ['clear', 0, ''],
    ['off', 0, ''],
    ['unchecked', 0, '?'],
    ['look', 1, '1'],
    ['pause', 12, '12'],
  ] as const)('%s with %i says "%s"', (level, count, text) => {
    expect(badgeOf({ level, count }).text).toBe(text);
  });

  test('no draft at all is clear', () => {
    expect(summed([])).toEqual({ type: 'verdict', level: 'clear', count: 0 });
  });
});

describe('an excerpt', () => {
  const excerpt = (text: string) => summaryOf(text, 'post', viewOf(reportOf('clear'), new Dismissals())).excerpt;

  test('a short text is whole, on one line', () => {
    expect(excerpt('  Tea,\n\nthen   notes ')).toBe('Tea, then notes');
  });

  test('a long one ends between words', () => {
    const cut = excerpt('quiet '.repeat(40));
    expect(cut).toMatch(/^(quiet )+quiet…$/);
    expect(cut.length).toBeLessThanOrEqual(80);
  });

  test('an emoji is never cut in two', () => {
    expect(excerpt(`${'a'.repeat(78)}😀${'b'.repeat(40)}`).isWellFormed()).toBe(true);
  });
});
