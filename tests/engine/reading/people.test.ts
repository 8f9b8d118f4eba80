import { describe, expect, test } from 'vitest';
import { namesIn, wordsOf } from './reader';

describe('who is spoken of', () => {
  test.each([
    ['Patients often ask about parking', 'su-a'],
    ['My mum rang about the boiler', 'kin-his'],
    ['Be patient with the printer', 'su-a'],
    ['The printer on our ward is broken', 'he-she'],
    ['Room for one more at the quiz?', 'su-bed'],
    ['Thanks Bronwen, lovely to meet you', 'name-title'],
    ['Parkinson’s nurses are wonderful', 'name-first'],
    ['Meet us in Carlisle on Friday', 'name-first'],
    ['Every patient deserves a chair', 'su-my'],
    ['“My nephew mends clocks,” she said', 'kin-my'],
    ['My 25 year badge came', 'su-my-slot'],
  ])('%s is not %s', (text, fact) => {
    expect(namesIn(text)).not.toContain(fact);
  });

  test.each([
    ['A patient told me she keeps bees', 'su-a', ['A patient']],
    ['My lovely client walked today', 'su-my', ['My lovely client']],
    ['Her husband waits in the corridor', 'kin-his', ['Her husband']],
    ['Our youngest lost a tooth', 'kin-our', ['Our youngest']],
    ['My dad fixed the gate', 'kin-my', ['My dad']],
    ['My six year old son drew a bus', 'kin-my', ['My six year old son']],
    ['Bed 9 wants his slippers', 'su-bed', ['Bed 9']],
    ['One of mine rang to say hello', 'su-one-of-mine', ['One of mine']],
    ['Saw Mrs Brackley at her door', 'name-title', ['Mrs Brackley']],
    ['Wee Fergus blew me a kiss', 'name-wee', ['Wee Fergus']],
    ['Lunch with Saoirse, 71, ex milliner', 'name-age', ['Saoirse, 71']],
    ['My two o’clock brought plums', 'su-my-slot', ['My two o’clock']],
    ['Tegan W looked up', 'name-initials', ['Tegan W']],
    ['Our ward manager never answers', 'boss-our', ['Our ward manager']],
    ['A gentleman came to clinic', 'person-a', ['A gentleman']],
  ])('%s is %s', (text, fact, words) => {
    expect(wordsOf(text, fact)).toEqual(words);
  });
});

describe('pronoun threads', () => {
  test.each([
    ['My gran burnt the toast. She blamed the toaster', 'antecedent-kin-my'],
    ['Had a lady in clinic today. She brought cake', 'antecedent-person'],
    ['said he was free to leave on Sunday and he begged a second pudding', 'antecedent-none'],
    ['My manager said no. She always does', 'antecedent-boss'],
    ['A patient rang. He was worried', 'antecedent-su'],
  ])('%s: %s', (text, fact) => {
    expect(namesIn(text)).toContain(fact);
  });

  test('somebody of the family is no case; somebody nobody claims is', () => {
    expect(namesIn('My gran burnt the toast on the ward open day. She laughed')).not.toContain('case');
    expect(namesIn('Discharged him at four and he asked me for his slippers')).toContain('case');
  });
});
