import { describe, expect, test } from 'vitest';
import { namesIn } from './reader';

describe('insults', () => {
  test.each([
    ['I am such a clown, I ironed my lanyard', 'insult-predicate', false],
    ['A level-headed team', 'insult-compound', false],
    ['Holy shit, the printer works', 'oath-aimed', false],
    ['The fucking printer is dead', 'oath-aimed', false],
    ['A mutton-faced, joyless old hag', 'insult-compound', true],
    ['A nosy, lazy toad runs the allotments', 'insult-heaped', true],
    ['What a creepy weasel of a man', 'insult-of-a', true],
    ['Fuck that driver', 'oath-aimed', true],
    ['All the charm of a wet flannel', 'insult-likeness', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('dodges', () => {
  test.each([
    ['My "migraine" was a real one, curtains drawn', 'both-lie&leisure', false],
    ['Nobody asked for a meeting', 'both-fake&unchecked', false],
    ['Rang in with "food poisoning", am at the races', 'both-lie&leisure', true],
    ['Called in sick, garden centre by ten', 'both-dodge&leisure', true],
    ['The office thinks I am on a visit', 'they-think-i', true],
    ['Not a soul has noticed', 'nobody-checks', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('drink', () => {
  test.each([
    ['The door was locked', 'drunk-i', false],
    ['One glass of wine and bed', 'drink-many', false],
    ['Still hammered and I drove home', 'drunk-driving', true],
    ['Nine pints deep', 'drink-many', true],
    ['Gin in my flask', 'drink-hidden', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('kinds of people', () => {
  test.each([
    ['Immigrants run this hospital and I thank them', 'minority-slighted', false],
    ['Those forms again', 'these-lot', false],
    ['Immigrants should learn the language', 'minority-slighted', true],
    ['I have had it with these people', 'these-lot', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('own contact details', () => {
  test.each([
    ['Book on 01632 960 123, the clinic is open till five', 'phone-mine', false],
    ['Room 34, 12 chairs', 'phone-bare', false],
    ['Text me on 07700 900 456', 'phone-mine', true],
    ['The helpline is 0800 123 4567', 'phone-office', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('deeds in few words', () => {
  test.each([
    ['The system is down and my notes are gone', 'looked-up-known', false],
    ['Blue is my favourite coffee mug', 'deal-offered', false],
    ['Took the tablets as prescribed', 'deal-offered', false],
    ['Searched my ex on the system', 'looked-up-known', true],
    ['Lights on for a kebab', 'siren-for-treat', true],
    ['Tablets going cheap, dm me', 'deal-offered', true],
    ['New student on the ward 😏', 'emoji-leer', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('conduct counted', () => {
  test.each([
    ['A glass of wine and an early night', 'conduct-2', false],
    ['What helps you sleep after nights?', 'conduct-1', false],
    ['Sick note: "migraine". Me: at the races, nine pints deep', 'conduct-4', true],
    ['Planning policy for travellers: what should change?', 'conduct-lean-2', false],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('selling counted', () => {
  test.each([
    ['She asked me about my journey', 'call-on-me', false],
    ['The Paralympics had its award night', 'own-glory', false],
    ['Prizes for everyone at the bake sale, thanks all', 'sells-3', false],
    ['Text me for a place', 'call-on-me', true],
    ['My podcast was shortlisted', 'own-glory', true],
    ['My new course is out now, £40, book with me', 'sells-lean-3', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('quotations', () => {
  test.each([
    ['“ @marlow_trams: the number 9 is late again.” same here', 'quote-short', false],
    ['"PierCafe: scones are back today." At last', 'quote-short', false],
    ['"A scone is a promise kept" she wrote', 'quote-short', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});
