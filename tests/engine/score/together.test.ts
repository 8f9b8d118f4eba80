import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/packs/checker';

const checker = createChecker();
const confidentiality = (text: string) => checker.check({ text }).rules.confidentiality.severity;

describe('kinds of detail that come together', () => {
  it.each([
    'Off to #OTalk tonight: what helps you switch off after a long week?',
    'Ward meeting last night, then the 47 bus home past Tesco',
    'My 34 year old brother was hit by the 47 bus last night, he is fine and furious',
  ])('stays silent: %s', (text) => expect(confidentiality(text)).toBe(0));

  it.each([
    'Lovely 34yo lady on Larkfield ward told me last night she was hit by the 47 bus outside Tesco',
    'A 61yo gent on Fernbrook ward told me this morning he fell off the carousel at the pier',
  ])('four or more single somebody out: %s', (text) => expect(confidentiality(text)).toBeGreaterThanOrEqual(2));
});
