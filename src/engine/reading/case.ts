import { Names } from './names';
import { byName, byNeighbours, numbersTold, type Told } from './remember';

/** Facts that show the person told is not known through work: family, a pet, fame, fiction, a colleague, the writer. */
const CLAIMS: readonly [claim: string, facts: RegExp][] = [
  ['family', /^(?:kin-(?:my|our|start)|own-mark|family-tag|i-am-kin|my-own-kin|antecedent-kin-my)$/],
  ['pet', /^(?:pet-(?:a|the|my|our|this|start|of)|antecedent-pet|pet-sign)$/],
  ['circle', /^(?:circle-(?:my|our)|antecedent-circle)$/],
  ['colleague', /^(?:antecedent-(?:colleague|boss|tutor)|congrats)$/],
  ['public', /^(?:public-figure|fiction|name-expert)$/],
  ['unreal', /^(?:irrealis|if-start)$/],
  ['self', /^(?:own-health|i-am-ill)$/],
];
const SOMEONE =
  /^(?:he-she|su-(?:a|my|the|this|our|of|num|start|bare|bed|mine|one-of-mine|my-slot)|name-(?:title|initials|wee|age|from|acts)|(?:person|elder|worker)-(?:a|this|the|start|of|num)|dropped-(?:subject-one|third)|kin-(?:bare|the|his|a)|vignette|opens-quoted|one-is-aged)$/;
const WORK =
  /^(?:care-(?:setting|scene|thing|verb)|field-word|school-word|service-word|condition|procedure|work-self|work-tag|clinical|work-act|his-care|arrival|i-cared|i-am-worker)$/;
const TOUCH =
  /^(?:i-did-to-one|one-(?:did|said)-to-me|dropped-subject-one|i-did-theirs|to-me|met-a|met-who|my-own-case)$/;

interface Part {
  someone: boolean;
  work: boolean;
  touch: boolean;
  claims: readonly string[];
}

/** What a fact does in a case. */
const partOf = byName((name): Part => {
  const claims = CLAIMS.filter(([, facts]) => facts.test(name)).map(([claim]) => claim);
  return { someone: SOMEONE.test(name), work: WORK.test(name), touch: TOUCH.test(name), claims };
});

/**
 * Reads the draft as a case told from work: somebody in particular whom nothing claims for family, fame or fiction.
 * `case` facts grow with the signs of work (`case-work-2`), of contact (`case-touch`) and with the kinds of detail.
 */
export function readCase(names: Names, details: number, add: (name: string) => void): void {
  let someone = 0;
  let work = 0;
  let touch = false;
  const claims: string[] = [];
  for (const number of names.numbers) {
    const part = partOf.at(number);
    if (part.someone) someone++;
    if (part.work) work++;
    if (part.touch) touch = true;
    for (const claim of part.claims) if (!claims.includes(claim)) claims.push(claim);
  }
  for (const claim of claims) add(`claim-${claim}`);
  if (someone === 0) {
    add('nobody-told');
    return;
  }
  if (claims.length > 0) return;
  add('case');
  add(`case-work-${Math.min(work, 4)}`);
  add(`case-details-${Math.min(details, 5)}`);
  if (touch) add(work > 0 ? 'case-touch-work' : 'case-touch');
  if (someone > 2) add('case-rich');
}

/** Signs of work in two neighbouring sentences; -1 where they tell no case. */
const casesNear = byNeighbours((one, next) => {
  let someone = false;
  let signs = 0;
  let contact = false;
  const names = new Names();
  names.addAll(numbersTold(one));
  names.addAll(numbersTold(next));
  for (const number of names.numbers) {
    const part = partOf.at(number);
    if (part.claims.length > 0) return { signs: -1, contact: false };
    if (part.someone) someone = true;
    if (part.work) signs++;
    if (part.touch) contact = true;
  }
  return someone ? { signs, contact } : { signs: -1, contact: false };
});

/**
 * The same in a few neighbouring sentences, so that a long post's other matters do not hide a case told in the midst of it:
 * the strongest stretch counts (`near-*`).
 */
export function readNearCases(facts: readonly Told[], add: (name: string) => void): void {
  let work = -1;
  let touch = false;
  for (const { signs, contact } of casesNear(facts)) {
    work = Math.max(work, signs);
    if (contact && signs > 0) touch = true;
  }
  if (work < 0) return;
  add(`near-work-${Math.min(work, 5)}`);
  if (touch) add('near-touch');
}
