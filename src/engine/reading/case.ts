import { type Names, nameSet, numbered, numberOf } from './names';

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

const CLAIM_SETS = CLAIMS.map(([claim, facts]) => [numberOf(`claim-${claim}`), nameSet(facts)] as const);
const [SOMEONES, WORKS, TOUCHES] = [nameSet(SOMEONE), nameSet(WORK), nameSet(TOUCH)] as const;
const CASE_WORK = numbered('case-work', 4);
const CASE_DETAILS = numbered('case-details', 5);
const NEAR_WORK = numbered('near-work', 5);

/**
 * Reads the draft as a case told from work: somebody in particular whom nothing claims for family, fame or fiction.
 * `case` facts grow with the signs of work (`case-work-2`), of contact (`case-touch`) and with the kinds of detail.
 */
export function readCase(names: Names, details: number, told: Names): void {
  let claimed = false;
  for (const [claim, facts] of CLAIM_SETS)
    if (names.any(facts)) {
      told.addNumber(claim);
      claimed = true;
    }
  const someone = names.count(SOMEONES);
  if (someone === 0) {
    told.add('nobody-told');
    return;
  }
  if (claimed) return;
  const work = names.count(WORKS);
  told.add('case');
  told.addNumber(CASE_WORK[Math.min(work, 4)] as number);
  told.addNumber(CASE_DETAILS[Math.min(details, 5)] as number);
  if (names.any(TOUCHES)) told.add(work > 0 ? 'case-touch-work' : 'case-touch');
  if (someone > 2) told.add('case-rich');
}

/** What two neighbouring sentences tell of a case: how many signs of work, -1 where they tell none, and whether of contact. */
export interface NearCase {
  signs: number;
  contact: boolean;
}

const NO_CASE: NearCase = { signs: -1, contact: false };

export function caseIn(names: Names): NearCase {
  if (!names.any(SOMEONES)) return NO_CASE;
  for (const [, facts] of CLAIM_SETS) if (names.any(facts)) return NO_CASE;
  return { signs: names.count(WORKS), contact: names.any(TOUCHES) };
}

/**
 * The same in a few neighbouring sentences, so that a long post's other matters do not hide a case told in the midst of it:
 * the strongest stretch counts (`near-*`).
 */
export function readNearCases(near: readonly { nearCase: NearCase }[], told: Names): void {
  let work = -1;
  let touch = false;
  for (const { nearCase } of near) {
    work = Math.max(work, nearCase.signs);
    if (nearCase.contact && nearCase.signs > 0) touch = true;
  }
  if (work < 0) return;
  told.addNumber(NEAR_WORK[Math.min(work, 5)] as number);
  if (touch) told.add('near-touch');
}
