import { describe, expect, test } from 'vitest';
import { namesIn, wordsOf } from './reader';

describe('details', () => {
  test.each([
    ['Room 84 is the big lecture theatre', 'detail-age'],
    ['We raised £84 for the hospice', 'detail-age'],
    ['84% of us drink tea', 'detail-age'],
    ['It took 12 weeks to get the form', 'detail-age'],
    ['Flat whites all round', 'street-address'],
    ['Call 111 for advice', 'detail-number'],
  ])('%s has no %s', (text, fact) => {
    expect(namesIn(text)).not.toContain(fact);
  });

  test.each([
    ['A 34-year-old with a sore knee', 'detail-age', ['34-year-old']],
    ['A 34yo with a sore knee', 'detail-age', ['34yo']],
    ['Farmer, 66, wants his boots back', 'detail-age', ['66']],
    ['He is eighty-four and still drives', 'detail-age', ['eighty-four']],
    ['He’s eighty-four and he drives', 'detail-age', ['eighty-four']],
    ['Saw him this morning', 'detail-time', ['this morning']],
    ['We are at 14 Alder Close', 'street-address', ['14 Alder Close']],
    ['Card 512 730 964 please', 'detail-number', ['512 730 964']],
    ['It says QTD7731 here', 'detail-number', ['QTD7731']],
    ['Number is 9434765919', 'detail-number', ['9434765919']],
  ])('%s: %s', (text, fact, words) => {
    expect(wordsOf(text, fact)).toEqual(words);
  });
});

describe('how it is told', () => {
  test.each([
    ['Ask before you move a chair.', 'imperative', true],
    ['Asked before I moved a chair.', 'imperative', false],
    ['Asked him where his shoes were', 'dropped-subject-one', true],
    ['We asked the council about shoes', 'dropped-subject-one', false],
    ['If a man falls, call for help', 'if-start', true],
    ['Anyone else love Mondays?', 'question', true],
    ['Had a chap in who sang', 'met-a', true],
    ['Had a sandwich at noon', 'met-a', false],
    ['I am the school nurse here', 'i-am-worker', true],
    ['I’m his wife', 'i-am-kin', true],
    ['I did his buttons for him', 'i-did-theirs', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});
