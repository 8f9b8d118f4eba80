import { describe, expect, test } from 'vitest';
import { namesIn, wordsOf } from './reader';

describe('whom a draft is about', () => {
  test.each([
    ['The rota is out at last', 'nobody'],
    ['My gran burnt the toast. She blamed the toaster, she always does', 'own'],
    ['The spaniel ate the gloves', 'pet'],
    ['Had a lady in clinic today. She brought cake and her sister came too', 'person'],
    ['said he was free to leave on Sunday and he begged a second pudding', 'none'],
    ['My patient sang all four verses', 'su'],
    ['Retired joiner, 93, hums on the commode', 'trade'],
    ['Tram driver, 62, wants his fingers back', 'trade'],
    ['Auntie Bronwen wants new curtains', 'kin'],
  ])('%s: %s', (text, kind) => {
    expect(namesIn(text)).toContain(`told-who-${kind}`);
  });
});

describe('how a draft opens', () => {
  test.each([
    ['Told him he could go home', 'dropped'],
    ['She wanted her slippers on', 'one'],
    ['“Is it raining?” she asked, in the scanner', 'quote'],
    ['I love a quiet Sunday', 'i'],
    ['A lady in clinic sang to me', 'a-person'],
    ['My brother passed his test', 'my-kin'],
    ['So anyway, he wore both hats', 'one'],
    ['', 'empty'],
  ])('%s: %s', (text, opening) => {
    expect(namesIn(`${text}`)).toContain(`told-open-${opening}`);
  });

  test('leading pieces without a verb are counted', () => {
    expect(namesIn('Organist, eighty, Kirkby way, sang through his scan')).toContain('told-pieces-3');
    expect(namesIn('I like tea, toast, jam, and Sundays')).not.toContain('told-pieces-3');
  });
});

describe('an episode', () => {
  const steps = (text: string) => [...namesIn(text)].filter((name) => /^episode-\d/.test(name)).length;

  test.each([
    ['My patient walked to the door today, she cried', 'My gran walked to the door today, she cried'],
    ['A lady on the ward told me she flew planes', 'A lady in a film told him she flew planes'],
    ['Discharged him after dialysis and he hugged me', 'If you discharge somebody after dialysis, do you hug?'],
  ])('%s weighs more than %s', (real, other) => {
    expect(steps(real)).toBeGreaterThan(steps(other));
  });

  test('nobody told is no episode', () => {
    expect(namesIn('Parking is free on Sundays')).toContain('episode-none');
  });
});

describe('people told without a name', () => {
  test.each([
    ['Raced home to the kettle', 'dropped-other'],
    ['Told her she could sing', 'dropped-other'],
    ['I told my sister the plan', 'spoke-to-me'],
    ['The one thing I like is toast', 'the-one'],
    ['Two teas, please', 'opens-aged'],
  ])('%s is not %s', (text, fact) => {
    expect(namesIn(text)).not.toContain(fact);
  });

  test.each([
    ['Raced me up the stairs', 'dropped-other', ['Raced me']],
    ['Said no to a lift, then raced me up the stairs', 'then-me', ['raced me']],
    ['A man on bay two told me his trade', 'spoke-to-me', ['told me']],
    ['The one in a bobble hat waved', 'the-one', ['The one in']],
    ['He tied his own lace', 'their-own', ['his own lace']],
    ['“Bit cold, nurse,” he said', 'called-by-role', ['nurse']],
    ['Seven years old and he packed a kettle', 'opens-aged', ['Seven years']],
    ['Ninety-two, flies kites', 'opens-aged', ['Ninety-two,']],
  ])('%s is %s', (text, fact, words) => {
    expect(wordsOf(text, fact)).toEqual(words);
  });
});

describe('a few lines that name nobody', () => {
  test.each([
    ['Theatre overran. Extubated at four, still smiling', true],
    ['Third fracture since Monday, same stairs', true],
    ['You should label the syringe before noon', false],
    ['She left the ward at noon', false],
    ['My uncle left the ward at noon', false],
  ])('%s: %s', (text, isBare) => {
    expect([...namesIn(text)].some((name) => name.startsWith('told-bare-'))).toBe(isBare);
  });
});

describe('how a family word by itself is written', () => {
  test.each([
    ['Then Dad dropped the marrow', 'family-called'],
    ['Gran has entered the raffle', 'family-opens'],
    ['then mum rang the bell', 'family-small'],
  ])('%s: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test.each(['My dad dropped the marrow', 'Her mum rang', 'The mothers sang'])('%s: none', (text) => {
    expect([...namesIn(text)].filter((name) => /^family-(?:called|opens|small)$/.test(name))).toEqual([]);
  });
});
