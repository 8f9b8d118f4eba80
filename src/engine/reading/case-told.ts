import type { Sentence } from '../text/token';
import { type NearEpisode, readEpisode } from './case-episode';
import { findHero } from './case-hero';
import { fragments, openingOf } from './case-open';
import { signsOfAll } from './case-signs';
import { type Names, nameSet, numbered, numberOf } from './names';
import type { Told } from './remember';

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

const SETS = LOCATING.map(nameSet);
const AWAY = numbered('told-away', 4);
const LOCATED = numbered('told-locating', 6);
const PIECES = numbered('told-pieces', 4);
const BARE_TIME = numbered('told-bare-time', 2);
const BARE_PAST = numbered('told-bare-past', 2);
const BARE = [0, 1, 2].map((work) => numbered(`told-bare-${work}`, 2));

/** Names that go with the kind of person a draft is about. */
const aboutWho = remembering((who) => ({
  who: numberOf(`told-who-${who}`),
  first: numberOf(`told-first-${who}`),
  work: numbered(`told-work-${who}`, 4),
  away: numbered(`told-away-${who}`, 2),
  pieces: numberOf(`told-pieces-${who}`),
  quotes: numberOf(`told-quotes-${who}`),
}));

/** Names that go with how a draft opens. */
const opened = remembering((open) => ({
  open: numberOf(`told-open-${open}`),
  work: ['bare', 'hint', 'work', 'work', 'work'].map((work) => numberOf(`told-open-${open}-${work}`)),
}));

function remembering<T>(make: (kind: string) => T): (kind: string) => T {
  const known = new Map<string, T>();
  return (kind) => {
    const found = known.get(kind) ?? make(kind);
    known.set(kind, found);
    return found;
  };
}

/**
 * The story as a whole: whom it is about, how it opens, and how much of work, of life and of detail stands round that person,
 * joined two and two (`told-*`), since no single sign makes a case.
 */
export function readTold(
  sentences: readonly Sentence[],
  facts: readonly Told[],
  names: Names,
  near: readonly { episode: NearEpisode }[],
  told: Names,
): void {
  readEpisode(near, told);
  const hero = findHero(sentences, facts);
  const signs = signsOfAll(sentences);
  const { open, work: openWork } = opened(openingOf(sentences[0]));
  const who = aboutWho(hero.kind);
  const perLine = signs.words > 60 ? 2 : 1;
  const work = upTo(4, Math.ceil(signs.work.size / perLine));
  const pieces = fragments(sentences[0]);
  const add = (number: number | undefined) => told.addNumber(number as number);
  add(who.who);
  add(aboutWho(hero.first).first);
  add(open);
  add(openWork[work]);
  add(who.work[work]);
  const away = Math.ceil(signs.away.size / perLine);
  for (let count = 1; count <= upTo(4, away); count++) add(AWAY[count]);
  add(who.away[upTo(2, away)]);
  const located = SETS.reduce((sum, set) => sum + (names.any(set) ? 1 : 0), signs.times > 0 ? 1 : 0);
  for (let count = 1; count <= located; count++) add(LOCATED[upTo(6, count)]);
  if (pieces > 1) {
    add(PIECES[upTo(4, pieces)]);
    add(who.pieces);
  }
  if (signs.quotes > 0) add(who.quotes);
  if (hero.kind === 'nobody' && !names.has('you') && signs.words < 50) {
    // A few lines that name nobody and call on nobody: work, a time and a past may tell a case all the same.
    add(BARE[upTo(2, work)]?.[upTo(2, signs.times)]);
    add(BARE_TIME[upTo(2, signs.times)]);
    if (names.has('past')) add(BARE_PAST[upTo(2, work)]);
  }
}
