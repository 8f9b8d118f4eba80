import type { Sentence } from '../text/token';
import { byName, type Told } from './remember';

/** Kinds of people a story can be about, by the facts that name them; the first that fits holds. */
const KINDS: readonly [kind: string, facts: RegExp][] = [
  ['own', /^(?:kin-(?:my|our)|my-own-kin|name-own|circle-(?:my|our)|worker-my|pet-(?:my|our))$/],
  ['hinted', /^(?:dropped-other|opens-aged|the-one)$/],
  ['general', /^(?:su|person|kin|elder|worker|circle)-(?:some|your)$/],
  ['su', /^(?:su-(?!plural)|person-(?:my|our)$|my-own-case$)/],
  ['theirs', /^kin-(?:his|the|a|of|num|this|quoted)$/],
  ['kin', /^kin-(?:start|bare)$/],
  ['name', /^name-(?:wee|title|initials|age|acts|from|first)$/],
  ['person', /^(?:person|elder)-(?:a|the|this|of|num)$/],
  ['bare', /^(?:person|elder)-(?:start|bare|his)$/],
  ['trade', /^worker-(?!plural|my$)/],
  ['staff', /^(?:(?:colleague|boss|tutor)-(?:my|our|the|a|this|start|bare|his|of|num))$/],
  ['friend', /^circle-(?:the|a|this|start|bare|his|of|num)$/],
  ['pet', /^pet-(?:the|a|this|start|bare|his|of|num)$/],
  ['famous', /^(?:public-figure|fiction|name-expert)$/],
];

/** Whom a draft is mostly about. */
export interface Hero {
  /** Kind of person; `none` where only "he" or "she" is said, `nobody` where nobody is told. */
  kind: string;
  /** Kind of the first person told, pronouns included. */
  first: string;
  /** How often anybody is meant by "he" or "she". */
  pronouns: number;
  /** How many kinds of people are told. */
  kinds: number;
}

/** A name after one of these is as a rule the writer's own relative. */
const UNCLE = /^(?:auntie?|aunty|uncle|gran(?:dad|ny|ma|pa)?|nan(?:na|ny)?|cousin|tito|tita|mum|dad) /i;

/** People by what they do, whom one may know or have met at work. */
const DOES =
  /(?:driver|plumber|electrician|builder|mechanic|teacher|instructor|coach|vicar|dentist|barber|hairdresser|postie|cabbie|lifeguard|waiter|barista)$/i;

const kindOf = byName((name) => KINDS.find(([, facts]) => facts.test(name))?.[0] ?? null);

function kindOfWords(name: string, words: string): string {
  const kind = kindOf(name) ?? 'none';
  if (kind === 'name' && UNCLE.test(words)) return 'kin';
  return kind === 'friend' && DOES.test(words) ? 'trade' : kind;
}

const people = new WeakMap<Told, readonly (string | null)[]>();

/** The kinds of the people a sentence tells, in order; null for "he" and "she". */
function peopleIn(told: Told, text: string): readonly (string | null)[] {
  let kinds = people.get(told);
  if (!kinds) {
    kinds = told
      .filter(({ name }) => name === 'he-she' || kindOf(name) !== null)
      .sort((one, other) => one.end - other.end)
      .map(({ name, start, end }) => (name === 'he-she' ? null : kindOfWords(name, text.slice(start, end))));
    people.set(told, kinds);
  }
  return kinds;
}

/**
 * Follows who is spoken of from sentence to sentence: "he" and "she" count for the person told last, so that a mother in
 * passing does not make a family story of a case.
 */
export function findHero(sentences: readonly Sentence[], facts: readonly Told[]): Hero {
  const counts = new Map<string, number>();
  let last = 'none';
  let first = 'nobody';
  let pronouns = 0;
  facts.forEach((list, at) => {
    for (const told of peopleIn(list, sentences[at]?.text ?? '')) {
      const kind = told ?? last;
      if (told === null) pronouns++;
      else last = kind;
      if (first === 'nobody') first = kind;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  });
  let hero = 'nobody';
  let most = 0;
  for (const [kind, count] of counts)
    if (count > most) {
      most = count;
      hero = kind;
    }
  return { kind: hero, first, pronouns, kinds: counts.size };
}
