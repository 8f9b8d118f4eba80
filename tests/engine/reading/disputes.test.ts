import { describe, expect, test } from 'vitest';
import { namesIn, wordsOf } from './reader';

describe('who does what to whom', () => {
  test.each([
    ['The bus driver ignored me', 'own-deed-shirks', false],
    ['I refused the cake', 'deed-shirks', false],
    ['I couldn’t find my keys', 'one-cannot', false],
    ['Nurses are kind', 'kind-judged', false],
    ['Our registrar disappears at four', 'own-deed-shirks', true],
    ['My lead shouted at me before lunch', 'own-deed-to-us', true],
    ['The consultant walked off and left the students', 'deed-shirks', true],
    ['Surgeons are so arrogant', 'kind-judged', true],
    ['My manager says I have refused', 'own-deed-shirks', false],
    ['Our bed manager couldn’t find a bed in a shop', 'target-cannot', true],
    ['She couldn’t organise a sandwich', 'one-cannot', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });

  test('marks from the role to the slight', () => {
    expect(wordsOf('Well our registrar disappears at four', 'own-deed-shirks')).toEqual(['registrar disappears']);
  });
});

describe('how a grievance is told', () => {
  test.each([
    ['She said "well done" to me', 'held-up', false],
    ['To the left of the ward is a tree', 'addressed-target', false],
    ['Another "wellbeing day" for the bin', 'held-up', true],
    ['To the tutor who lost it twice', 'addressed-target', true],
    ['Only my trust could manage that', 'only-my-target', true],
    ['Six times this month', 'counted', true],
    ['They sent us one biscuit. Biscuit.', 'echo', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});

describe('the draft as a quarrel', () => {
  test.each([
    ['Lovely walk by the river', 'quarrel-nobody-0'],
    ['My manager covered for me, thank you', 'peace-fond'],
    ['My manager ignored us. Nine emails. Nine.', 'echo&own'],
  ])('%s: %s', (text, fact) => {
    expect(namesIn(text).has(fact)).toBe(true);
  });
});

describe('named places and people', () => {
  test.each([
    ['Tuesday Morning Blues', 'org-named', false],
    ['Lovely Claire from Year Ten came by', 'named-deed-shirks', false],
    ['Wexcombe Dental never paid me', 'org-named', true],
    ['@WexcombeTrust how about a reply', 'org-handle', true],
    ['Dr Olive Penhallow of Wexcombe refuses to sign', 'person-placed', true],
    ['Dr Olive Penhallow refuses to sign', 'named-deed-shirks', true],
  ])('%s: %s is %s', (text, fact, told) => {
    expect(namesIn(text).has(fact)).toBe(told);
  });
});
