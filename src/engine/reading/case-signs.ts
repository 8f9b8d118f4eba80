import type { Sentence, Token } from '../text/token';

const WORK = new Set(
  'CareSetting CareScene CareThing CareVerb Condition Procedure Clinical WorkSelf WorkAct WorkTag Arrival ServiceUser Medicine FieldWord SchoolWord ServiceWord'.split(
    ' ',
  ),
);
/** Where the writer is off duty, or the person known from elsewhere. */
const AWAY = new Set(
  'HomeScene HomeThing AtLarge Leisure Sport Fiction Published PublicFigure OwnHealth PetSign'.split(' '),
);
const TIMES = new Set(['Clock', 'TimeNear', 'TimePast']);

/** What a sentence holds of a kind, each word once. */
export interface Signs {
  /** Norms of the words of work. */
  work: ReadonlySet<string>;
  /** Norms of the words of private life, screen and print. */
  away: ReadonlySet<string>;
  times: number;
  words: number;
  quotes: number;
}

/** A sentence is read once, however often the draft round it changes. */
const known = new WeakMap<readonly Token[], Signs>();

/** Counts the signs of work and of time in a sentence. */
export function signsOf({ tokens }: Sentence): Signs {
  let signs = known.get(tokens);
  if (!signs) {
    const work = new Set<string>();
    const away = new Set<string>();
    let times = 0;
    let words = 0;
    let quotes = 0;
    for (const { kind, norm, tags, text } of tokens) {
      if (/^[“”"]$/.test(text)) quotes++;
      if (kind === 'punct') continue;
      words++;
      if (tags.some((tag) => WORK.has(tag))) work.add(norm);
      if (tags.some((tag) => AWAY.has(tag))) away.add(norm);
      if (tags.some((tag) => TIMES.has(tag))) times++;
    }
    signs = { work, away, times, words, quotes };
    known.set(tokens, signs);
  }
  return signs;
}

/** The signs of several sentences together. */
export function signsOfAll(sentences: readonly Sentence[]): Signs {
  const work = new Set<string>();
  const away = new Set<string>();
  const all = { work, away, times: 0, words: 0, quotes: 0 };
  for (const sentence of sentences) {
    const signs = signsOf(sentence);
    for (const norm of signs.work) work.add(norm);
    for (const norm of signs.away) away.add(norm);
    all.times += signs.times;
    all.words += signs.words;
    all.quotes += signs.quotes;
  }
  return all;
}
