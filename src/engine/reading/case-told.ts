import type { Sentence } from '../text/token';
import { readEpisode } from './case-episode';
import { findHero } from './case-hero';
import { fragments, openingOf } from './case-open';
import { signsOfAll } from './case-signs';
import type { Names } from './names';
import { byName, type Told } from './remember';

const upTo = (most: number, count: number): number => Math.min(most, count);

/** By what a stranger could find the person: each kind counts once. */
const LOCATING: readonly RegExp[] = [
  /^(?:named-place|detail-place|vignette-place)$/,
  /^detail-(?:age|gestation)$/,
  /^detail-job$/,
  /^(?:his-kin|kin-(?:his|the|of))$/,
  /^detail-(?:news|rarity)$/,
  /^name-(?:wee|title|initials|age|acts|from|first)$/,
  /^detail-number$/,
  /^(?:condition|procedure)$/,
];

/**
 * The story as a whole: whom it is about, how it opens, and how much of work, of life and of detail stands round that person,
 * joined two and two (`told-*`), since no single sign makes a case.
 */
export function readTold(
  sentences: readonly Sentence[],
  facts: readonly Told[],
  names: Names,
  add: (name: string) => void,
): void {
  readEpisode(sentences, facts, add);
  const hero = findHero(sentences, facts);
  const signs = signsOfAll(sentences);
  const open = openingOf(sentences[0]);
  const who = hero.kind;
  const work = upTo(4, Math.ceil(signs.work.size / (signs.words > 60 ? 2 : 1)));
  const pieces = fragments(sentences[0]);
  add(`told-who-${who}`);
  add(`told-first-${hero.first}`);
  add(`told-open-${open}`);
  add(`told-open-${open}-${work > 1 ? 'work' : work > 0 ? 'hint' : 'bare'}`);
  add(`told-work-${who}-${work}`);
  const away = Math.ceil(signs.away.size / (signs.words > 60 ? 2 : 1));
  for (let count = 1; count <= upTo(4, away); count++) add(`told-away-${count}`);
  add(`told-away-${who}-${upTo(2, away)}`);
  for (let count = locating(names, signs.times); count > 0; count--) add(`told-locating-${upTo(6, count)}`);
  if (pieces > 1) {
    add(`told-pieces-${upTo(4, pieces)}`);
    add(`told-pieces-${who}`);
  }
  if (signs.quotes > 0) add(`told-quotes-${who}`);
  if (who === 'nobody' && !names.has('you') && signs.words < 50) bareStory(names, work, signs.times, add);
}

/** A few lines that name nobody and call on nobody: work, a time and a past may tell a case all the same. */
function bareStory(names: Names, work: number, times: number, add: (name: string) => void): void {
  add(`told-bare-${upTo(2, work)}-${upTo(2, times)}`);
  add(`told-bare-time-${upTo(2, times)}`);
  if (names.has('past')) add(`told-bare-past-${upTo(2, work)}`);
}

const locatingOf = byName((name) => [...LOCATING.keys()].filter((kind) => LOCATING[kind]?.test(name)));

/** Kinds of detail by which the person could be found. */
function locating({ numbers }: Names, times: number): number {
  const kinds = new Set<number>();
  for (const number of numbers) for (const kind of locatingOf.at(number)) kinds.add(kind);
  return kinds.size + (times > 0 ? 1 : 0);
}
