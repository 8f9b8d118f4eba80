import { byFacts, byName, type Told } from './remember';

const PERSON = /^(su|kin|person|elder|circle|colleague|boss|tutor|worker|pet|name)-(.+)$/;
const SKIP = /^(?:name-(?:full|own|acts|owns|age|from)|.*-plural(?:-my)?)$/;

const isPerson = byName((name) => PERSON.test(name) && !SKIP.test(name));

/**
 * Whom the first "he" or "she" of a draft means: the nearest person told before it, else nobody (`antecedent-none`:
 * people who are known to writer and reader, or a case that is only hinted at).
 */
export function antecedent(facts: readonly Told[]): string | null {
  let nearest = 'none';
  for (const list of facts) {
    const { last, meant } = toldIn(list);
    nearest = last ?? nearest;
    if (meant) return nearest;
  }
  return null;
}

/** Whom a sentence tells last, before its first pronoun where it has one. */
const toldIn = byFacts((list) => {
  const pronoun = list.find((fact) => fact.name === 'he-she');
  const before = list.filter((fact) => isPerson(fact.name) && (!pronoun || fact.start < pronoun.start));
  const last = before.sort((a, b) => a.start - b.start || (a.name < b.name ? -1 : 1)).at(-1);
  return { last: last && shorten(last.name), meant: pronoun !== undefined };
});

function shorten(name: string): string {
  const [, role = '', determiner = ''] = PERSON.exec(name) ?? [];
  if (role === 'kin')
    return /^(?:my|our)$/.test(determiner) ? 'kin-my' : /^(?:start|bare)$/.test(determiner) ? 'kin-bare' : 'kin-their';
  if (role === 'person' || role === 'worker') return /^(?:my|our)$/.test(determiner) ? `${role}-my` : role;
  return role;
}
