import { createRequire } from 'node:module';
import parts from 'compromise/one';
import { expect, test } from 'vitest';
import { pack } from '../../src/packs/catalog';

/** The tests take the parts, as the extension does; the whole is read past Vite. */
const whole = createRequire(import.meta.url)('compromise/one') as typeof parts;

interface Tokenizer {
  one: { tokenize: { isSentence(text: string, abbreviations: object): boolean } };
}
const abbreviationsOf = (nlp: typeof parts) => (nlp.model() as { one: { abbreviations: object } }).one.abbreviations;
const isSentence = (nlp: typeof parts, text: string) =>
  (nlp.methods() as Tokenizer).one.tokenize.isSentence(text, abbreviationsOf(nlp));

test('these are the parts and that is the whole', () => {
  expect(typeof parts).toBe('object');
  expect(typeof whole).toBe('function');
  expect(parts).not.toBe(whole);
});

test('match syntax is parsed alike', () => {
  const own = pack.signals.flatMap(({ match, near = [], unless = [] }) =>
    [...match, ...near, ...unless].flatMap(({ tags }) => tags ?? []),
  );
  expect(own.length).toBeGreaterThan(5);
  const others = ['(a|my|this) #Adjective? #Ward', '^the café .{1,3} re-do$', '!not #A+ [/x+/]', 'anti-inflammatory *'];
  for (const syntax of [...own, ...others]) {
    // Ids are drawn at random.
    const plain = (steps: unknown) =>
      JSON.stringify(steps, (key, value) => (key === 'id' ? 0 : value instanceof Set ? [...value] : value));
    expect(plain(parts.parseMatch(syntax)), syntax).toBe(plain(whole.parseMatch(syntax)));
  }
});

test('sentences end alike', () => {
  expect(abbreviationsOf(parts)).toEqual(abbreviationsOf(whole));
  expect(Object.keys(abbreviationsOf(parts)).length).toBeGreaterThan(100);
  for (const text of ['Seen by Dr.', 'Home by ten.', 'W. ', 'She is from the U.S.', 'Well...', '123.', 'Nurse vs.'])
    expect(isSentence(parts, text), text).toBe(isSentence(whole, text));
});
