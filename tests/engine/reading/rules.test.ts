import { describe, expect, test } from 'vitest';
import { namesIn } from './reader';

describe('disputes', () => {
  test.each([
    ['The minister ignored the petition', 'our-boss-mistreat', false],
    ['My manager thanked us all', 'our-boss-thanks', false],
    ['Your supervisor sounds awful', 'our-boss', false],
    ['My manager ignored me again', 'our-boss-mistreat', true],
    ['Our trust never pays on time', 'our-org-not', true],
    ['Brackwater Hall care home bills for staff it has not got', 'named-org', true],
    ['It is my wedding, Alan.', 'named-at-end', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('public space', () => {
  test.each([
    ['Bloody diarrhoea needs a stool sample', 'clinical-word', true],
    ['You absolute muppet', 'you-insult', true],
    ['The muppet show is on', 'you-insult', false],
    ['Six pints and a kebab', 'drink-count', true],
    ['Six chairs and a table', 'drink-count', false],
    ['WHO DOES THAT THEN honestly', 'shouting', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('promotion and copying', () => {
  test.each([
    ['My new course is out now', 'my-thing', true],
    ['Her new course is out now', 'my-thing', false],
    ['Scanned the whole handbook for you all', 'whole-work', true],
    ['The whole family came to tea', 'whole-work', false],
    ['I can email you the file', 'offers-sending', true],
    ['Could somebody send me the file', 'asks-sending', true],
    ['He said "no" and left', 'quote-long', false],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});
