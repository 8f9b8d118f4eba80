import type { Sentence } from '../text/token';
import { byName } from './remember';
import type { Fact } from './view';

const PERSON = /^(su|kin|person|elder|circle|colleague|boss|tutor|worker|pet|name)-(.+)$/;
const SKIP = /^(?:name-(?:full|own|acts|owns|age|from)|.*-plural(?:-my)?)$/;

const isPerson = byName((name) => PERSON.test(name) && !SKIP.test(name));

/**
 * Whom the first "he" or "she" of a draft means: the nearest person told before it, else nobody (`antecedent-none`:
 * people who are known to writer and reader, or a case that is only hinted at).
 */
export function antecedent(sentences: readonly Sentence[], facts: readonly (readonly Fact[])[]): string | null {
  let nearest = 'none';
  for (let k = 0; k < sentences.length; k++) {
    const list = facts[k] ?? [];
    const pronoun = list.find((fact) => fact.name === 'he-she');
    const before = list.filter((fact) => isPerson(fact.name) && (!pronoun || fact.start < pronoun.start));
    const last = before.sort((a, b) => a.start - b.start || (a.name < b.name ? -1 : 1)).at(-1);
    if (last) nearest = shorten(last.name);
    if (pronoun) return nearest;
  }
  return null;
}

function shorten(name: string): string {
  const [, role = '', determiner = ''] = PERSON.exec(name) ?? [];
  if (role === 'kin')
    return /^(?:my|our)$/.test(determiner) ? 'kin-my' : /^(?:start|bare)$/.test(determiner) ? 'kin-bare' : 'kin-their';
  if (role === 'person' || role === 'worker') return /^(?:my|our)$/.test(determiner) ? `${role}-my` : role;
  return role;
}
