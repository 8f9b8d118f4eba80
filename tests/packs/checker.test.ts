import { expect, test } from 'vitest';
import { createChecker, preparingChecker } from '../../src/packs/checker';

const DRAFTS = [
  '',
  'Lovely morning for a walk by the canal',
  'Sweet old boy on Ashgrove ward, 91, asked me to marry him at 4am. His daughter was mortified!',
  'My manager is a bully and a liar. Anyone else at Thornbury Road? She knows what she did.',
  'New blog post: five things about splints. Link in bio! Book a place on my course: https://example.org',
  'Je suis très contente que le printemps soit enfin là, il fait beau dans le jardin et nous sommes dehors',
];

test('a checker made in steps says what one made at once says, step by step too', () => {
  const steps = preparingChecker();
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(300);
  const stepwise = step.value;
  const atOnce = createChecker();
  let most = 0;
  for (const text of DRAFTS) {
    let report = stepwise.check({ text }, () => true);
    let asked = 1;
    for (; report.partial && asked < 5000; asked++) report = stepwise.check({ text }, () => true);
    most = Math.max(most, asked);
    expect(report, text).toEqual(atOnce.check({ text }));
  }
  expect(most).toBeGreaterThan(5);
}, 30_000);
