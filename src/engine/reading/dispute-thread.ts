import type { Names } from './names';
import { byFacts, byName } from './remember';
import type { Fact } from './view';

const ROLE =
  /^(?:boss|tutor|colleague|our-(?:boss|tutor|colleague))-|^(?:own-target|other-team|manager|educator|colleague)$/;
const OTHER = /^(?:su|kin|circle|pet|person|elder)-/;
const DEED = /^pron-(?!to-|any)(.+)$/;
const TOLD = /^(?:scorn|insult|judging|shirk-bare|aggress|grievance-act|wrongdoing)$/;

/** Whom a fact tells, or what of them; null where it does neither. */
const partOf = byName((name): { who?: 'role' | 'other'; deed?: string | undefined } | null => {
  if (OTHER.test(name)) return { who: 'other' };
  if (ROLE.test(name)) return { who: 'role' };
  const deed = DEED.exec(name)?.[1];
  return deed || TOLD.test(name) ? { deed } : null;
});

/** The facts of a sentence that count here, in the order of its words. */
const partsIn = byFacts((told) =>
  [...told]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ name }): [string, NonNullable<ReturnType<typeof partOf>>][] => {
      const part = partOf(name);
      return part ? [[name, part]] : [];
    }),
);

/**
 * Follows "he", "she" and "they" back to whoever was told last: a slight of somebody of the writer's work (`role-thread-*`)
 * is a grievance, the same of a patient, a relation or a friend (`other-thread`) is not.
 */
export function readGrievanceThread(facts: readonly (readonly Fact[])[], names: Names): void {
  let last: 'role' | 'other' | null = null;
  let age = 0;
  for (const list of facts) {
    age++;
    for (const [name, { who, deed }] of partsIn(list)) {
      if (who) last = who;
      else {
        if (!last || age > 4) continue;
        if (last === 'other') names.add('other-thread');
        else if (deed) {
          names.add(`role-thread-${deed}`);
          names.add('role-thread');
        } else names.add(`role-near-${name}`);
        continue;
      }
      age = 0;
    }
  }
}
