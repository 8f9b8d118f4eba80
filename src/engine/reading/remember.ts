import type { Sentence, Token } from '../text/token';
import { Names, nameOf, numberOf } from './names';
import type { Fact } from './view';

/** Facts of one sentence. They come as the same list for as long as the sentence stays, whatever changes round it. */
export type Told = readonly Fact[];

/** What is known of each name. */
export interface ByName<T> {
  (name: string): T;
  /** Of a name by its number. */
  at(number: number): T;
}

/** Works out once for each name what it means: names are few and come again with every key. */
export function byName<T extends object | string | boolean | null>(make: (name: string) => T): ByName<T> {
  const known: (T | undefined)[] = [];
  const at = (number: number): T => {
    let value = known[number];
    if (value === undefined) {
      value = make(nameOf(number));
      while (known.length < number) known.push(undefined);
      known[number] = value;
    }
    return value;
  };
  return Object.assign((name: string) => at(numberOf(name)), { at });
}

/** The same for each list of facts. */
export function byFacts<T>(make: (told: Told) => T): (told: Told) => T {
  const known = new WeakMap<Told, { value: T }>();
  return (told) => {
    let found = known.get(told);
    if (!found) {
      found = { value: make(told) };
      known.set(told, found);
    }
    return found.value;
  };
}

/** The same for the tokens of each sentence. */
export function byTokens<T>(
  make: (tokens: readonly Token[]) => T,
): (sentence: { readonly tokens: readonly Token[] }) => T {
  const known = new WeakMap<readonly Token[], { value: T }>();
  return ({ tokens }) => {
    let found = known.get(tokens);
    if (!found) {
      found = { value: make(tokens) };
      known.set(tokens, found);
    }
    return found.value;
  };
}

const NOTHING: Told = [];

/** The same for every two neighbouring sentences, the last one by itself, in order. */
export function byNeighbours<T>(
  make: (one: Told, next: Told, at: number, sentences: readonly Sentence[]) => T,
): (facts: readonly Told[], sentences?: readonly Sentence[]) => T[] {
  const known = new WeakMap<Told, { next: Told; value: T }>();
  return (facts, sentences = []) =>
    facts.map((one, at) => {
      const next = facts[at + 1] ?? NOTHING;
      let found = known.get(one);
      if (!found || found.next !== next) {
        found = { next, value: make(one, next, at, sentences) };
        known.set(one, found);
      }
      return found.value;
    });
}

/** The names told in a sentence. */
export const namesTold = byFacts((told) => {
  const names = new Names();
  for (const { name } of told) names.add(name);
  return names;
});

/** The names told in two sentences. */
export function namesOfBoth(one: Told, next: Told): Names {
  const names = new Names(namesTold(one));
  names.addAll(namesTold(next));
  return names;
}
