import type { Fact } from './view';

const ROLE =
  /^(?:boss|tutor|colleague|our-(?:boss|tutor|colleague))-|^(?:own-target|other-team|manager|educator|colleague)$/;
const OTHER = /^(?:su|kin|circle|pet|person|elder)-/;
const DEED = /^pron-(?!to-|any)(.+)$/;
const TOLD = /^(?:scorn|insult|judging|shirk-bare|aggress|grievance-act|wrongdoing)$/;

/**
 * Follows "he", "she" and "they" back to whoever was told last: a slight of somebody of the writer's work (`role-thread-*`)
 * is a grievance, the same of a patient, a relation or a friend (`other-thread`) is not.
 */
export function readGrievanceThread(facts: readonly (readonly Fact[])[], add: (name: string) => void): void {
  let last: 'role' | 'other' | null = null;
  let age = 0;
  const told = new Set<string>();
  for (const list of facts) {
    age++;
    const ordered = [...list].sort((a, b) => a.start - b.start);
    for (const { name } of ordered) {
      if (OTHER.test(name)) last = 'other';
      else if (ROLE.test(name)) last = 'role';
      else {
        const deed = DEED.exec(name)?.[1];
        if (!last || age > 4 || (!deed && !TOLD.test(name))) continue;
        if (last === 'other') told.add('other-thread');
        else if (deed) told.add(`role-thread-${deed}`).add('role-thread');
        else told.add(`role-near-${name}`);
        continue;
      }
      age = 0;
    }
  }
  for (const name of told) add(name);
}
