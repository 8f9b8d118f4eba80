import { expect, test } from 'vitest';
import { createChecker } from '../../src/packs/checker';

const SENTENCES = [
  'A 34yo lady on Larkfield ward told me her story this morning.',
  'Kettle on, feet up.',
  'My manager is a useless bully and ignored every email I sent.',
  'Anyone going to the study day in June?',
  'He cried when I washed his hair last night, bless him.',
  'Our trust never listens and I have had enough.',
  'I love this city in the rain.',
];
const DRAFT = Array.from({ length: 40 }, (_, at) => SENTENCES[(at * 5) % SENTENCES.length]).join(' ');

const sensitivity = { confidentiality: 'high', disputes: 'high', 'public-space': 'high' } as const;
const typed = createChecker({ sensitivity });
const whole = createChecker({ sensitivity });

test('typing in a long draft ends where a check of the whole would', () => {
  const edits: [at: number, gone: number, come: string][] = [
    [700, 0, 'w'],
    [701, 0, 'e'],
    [702, 0, ' went. '],
    [30, 12, ''],
    [0, 0, '\n'],
    [1200, 0, '  '],
    [DRAFT.length - 40, 30, 'x'],
    [400, 300, 'A 90yo gent in bed 4 died on Tuesday. '],
    [10, 0, 'old '],
  ];
  let text = DRAFT;
  let found = typed.check({ text }).findings.length;
  for (const [at, gone, come] of edits) {
    text = text.slice(0, at) + come + text.slice(at + gone);
    // After an empty draft nothing is known of where words stood.
    whole.check({ text: '' });
    const report = typed.check({ text });
    expect(report).toEqual(whole.check({ text }));
    found += report.findings.length;
  }
  expect(found).toBeGreaterThan(edits.length);
});
