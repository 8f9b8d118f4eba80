import { describe, expect, test } from 'vitest';
import { createFrames } from '../../../src/engine/reading/frame';
import { View } from '../../../src/engine/reading/view';
import { readSentences } from '../../../src/engine/text/sentences';
import { namesIn, reader, wordsOf } from './reader';

describe('frames', () => {
  const reads = createFrames([
    { name: 'tea-late', opens: 'tea Number', near: [['cold stew*', -3, 3]], without: [['iced', -2, 2]] },
  ]);
  test.each([
    ['My tea is warm', []],
    ['My iced tea is cold', []],
    ['Cold weather calls for a good long walk and then tea', []],
    ['My tea went cold', ['tea went cold']],
    ['A stewed old tea', ['stewed old tea']],
    ['Cold by 9', ['Cold by 9']],
    ['Cold tea and cold tea', ['Cold tea']],
  ])('%s', (text, told) => {
    const [sentence] = readSentences(text);
    if (!sentence) throw new Error('one sentence was expected');
    const view = new View(reader.tag(sentence));
    reads(view);
    expect(view.facts.map(({ start, end }) => text.slice(start, end))).toEqual(told);
  });
});

describe('conduct by the company its words keep', () => {
  test.each([
    ['Nobody told me the clinic had moved', 'grave-unseen'],
    ['I phoned work to thank them for the flowers', 'hint-excuse'],
    ['The radio in the kitchen plays folk', 'grave-bleep-off'],
    ['My manager paid for lunch', 'hint-paid-idle'],
    ['I copied the recipe from the tin', 'grave-copied'],
    ['Please sign the visitors book', 'grave-made-up-record'],
    ['I borrowed a pillow on the ward as a patient', 'grave-took'],
    ['Sikh families deserve an interpreter at the door, not stigma', 'grave-refuses'],
    ['If you smoke we can help you stop', 'grave-if-you-people'],
    ['Do you know where the car park is', 'grave-know-where'],
    ['I hope she feels better soon', 'grave-hope-harm'],
    ['We meet my brothers at noon', 'grave-meet-my'],
    ['Three miles down the canal', 'grave-deep-in'],
    ['He smells of rum', 'grave-reeks'],
    ['The patient keeps her key under the pot', 'grave-home-key'],
    ['Vaccines do not cause autism, says the study', 'grave-quack'],
    ['Never search the system for a neighbour', 'grave-looked-into'],
  ])('%s: no %s', (text, fact) => {
    expect(namesIn(text).has(fact)).toBe(false);
  });

  test.each([
    ['Not one of the office staff has found this page', 'grave-unseen', 'Not one of the office staff has found'],
    ['Emailed the rota office about my "fever"', 'hint-excuse', 'Emailed the rota office about my "fever'],
    ['Pager on mute, biscuits open', 'grave-bleep-off', 'Pager on mute'],
    ['Overtime rates for lying in the bath', 'hint-paid-idle', 'Overtime rates for lying'],
    ['Lifted my coursework off the lad next door', 'grave-copied', 'Lifted my coursework'],
    ['Signed the obs chart without getting up', 'grave-made-up-record', 'Signed the obs chart without'],
    ['Swiped two boxes of gloves for the shed', 'grave-took', 'Swiped two boxes of gloves for the shed'],
    ['I will rip your gate off, I know which street you park in', 'grave-know-where', 'know which street'],
    ['May your socks be damp and your toes rot', 'grave-hope-harm', 'May your socks be damp and your toes rot'],
    ['He can meet my fist', 'grave-meet-my', 'meet my fist'],
    ['Seven ciders deep', 'grave-deep-in', 'Seven ciders deep'],
    ['Reeking of rum on the drug round', 'grave-reeks', 'Reeking of rum on the drug'],
    ['Spare key is under the gnome', 'grave-home-key', 'Spare key is under the gnome'],
    ['Those jabs are poison', 'grave-quack', 'jabs are poison'],
    ['Typed my landlord into the system', 'grave-looked-into', 'Typed my landlord into the system'],
  ])('%s: %s', (text, fact, words) => {
    expect(namesIn(text).has(fact)).toBe(true);
    expect(wordsOf(text, fact)[0]).toBe(words);
  });
});
