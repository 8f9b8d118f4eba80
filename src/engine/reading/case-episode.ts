import type { Sentence } from '../text/token';
import { signsOfAll } from './case-signs';
import { type NameSet, type Names, nameSet, numbered } from './names';

const CARED_FOR = /^(?:su-(?:a|my|the|this|our|of|num|start|bed|mine|one-of-mine|my-slot)|my-own-case|met-who)$/;
const SOMEBODY =
  /^(?:(?:person|elder|worker)-(?:a|this|the|start|of)|name-(?:title|initials|wee|age|from|acts)|kin-(?:his|the)|vignette|opens-quoted|dropped-(?:subject-one|third|other)|one-is-aged|opens-aged|the-one)$/;
const OWN =
  /^(?:kin-(?:my|our)|my-own-kin|i-am-kin|own-mark|family-tag|own-health|i-am-ill|pet-(?:a|the|my|our|this)|circle-(?:my|our)|pet-sign)$/;
const OTHER = /^(?:fiction|public-figure|at-large|home-scene|published|policy)$/;
const GENERAL = /^(?:you|if-start|irrealis|imperative|question|su-plural|generic|chat-answer|hypothetical)$/;
const STAFF = /^(?:boss|tutor|colleague|org)-(?:my|our|the|a|start)$/;
const CONTACT =
  /^(?:i-did-to-one|one-(?:did|said)-to-me|i-did-theirs|to-me|i-cared|arrival|met-a|his-care|dropped-subject-one|dropped-other|spoke-to-me|called-by-role)$/;
const DETAIL =
  /^(?:detail-(?:age|time|place|condition|procedure|body|outcome|rarity|news|job|speech|gestation)|named-place|his-kin)$/;

const PATTERNS = { CARED_FOR, SOMEBODY, OWN, OTHER, GENERAL, STAFF, CONTACT, DETAIL };
type Part = keyof typeof PATTERNS;
const PARTS = Object.keys(PATTERNS) as Part[];
/** A name counts for the first part that it fits. */
const partOf = (name: string): Part | undefined => PARTS.find((part) => PATTERNS[part].test(name));
const SETS = Object.fromEntries(
  PARTS.map((part) => [part, nameSet({ test: (name) => partOf(name) === part })]),
) as Record<Part, NameSet>;
const EPISODE = numbered('episode', 12);
const TOLD_PATIENT = numbered('told-patient', 3);

/** How much one stretch of a draft reads as an episode with somebody met through work; below nought it reads as something else. */
function weigh(names: Names, work: number): number {
  const count = (part: Part) => names.count(SETS[part]);
  const [caredFor, somebody] = [count('CARED_FOR'), count('SOMEBODY')];
  const pronoun = names.has('he-she');
  const someone = caredFor > 0 ? 3 : somebody > 0 || pronoun ? 2 : 0;
  if (someone === 0) return -9;
  const followed = pronoun && (caredFor > 0 || somebody > 0) ? 1 : 0;
  return (
    someone +
    followed +
    Math.min(3, work) +
    Math.min(2, count('CONTACT')) +
    Math.min(3, count('DETAIL')) +
    (names.has('past') ? 1 : -1) -
    3 * Math.min(2, count('OWN')) -
    Math.min(3, count('OTHER')) -
    Math.min(3, count('GENERAL')) -
    2 * Math.min(1, count('STAFF'))
  );
}

/** How surely one sentence tells of somebody in the writer's care as happened: "the patient was", not "the patient may"; -1 if it does not. */
function tellsPatient(names: Names): number {
  if (!names.any(SETS.CARED_FOR) || !names.has('past') || names.any(SETS.GENERAL) || names.has('modal')) return -1;
  return Math.min(
    3,
    names.count(SETS.CONTACT) +
      names.count(SETS.DETAIL) +
      (names.has('he-she') ? 1 : 0) +
      (names.has('i') || names.has('we') ? 1 : 0),
  );
}

/** What two neighbouring sentences, and the first of them, tell of an episode. */
export interface NearEpisode {
  weight: number;
  patient: number;
}

export const episodeIn = (own: Names, both: Names, sentences: readonly Sentence[]): NearEpisode => ({
  weight: weigh(both, signsOfAll(sentences).work.size),
  patient: tellsPatient(own),
});

/**
 * The episode that weighs most among every two neighbouring sentences, told in steps (`episode-5` holds wherever `episode-6`
 * does), and the sentence that tells most of a patient (`told-patient-2`).
 */
export function readEpisode(near: readonly { episode: NearEpisode }[], told: Names): void {
  let most = -9;
  let patient = -1;
  for (const { episode } of near) {
    most = Math.max(most, episode.weight);
    patient = Math.max(patient, episode.patient);
  }
  if (most === -9) told.add('episode-none');
  for (let step = 1; step <= Math.min(most, 12); step++) told.addNumber(EPISODE[step] as number);
  for (let step = 0; step <= patient; step++) told.addNumber(TOLD_PATIENT[step] as number);
}
