import type { Sentence } from '../text/token';
import { signsOfAll } from './case-signs';
import { Names } from './names';
import { byName, byNeighbours, numbersTold, type Told } from './remember';

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
const partOf = byName((name) => (Object.keys(PATTERNS) as Part[]).find((key) => PATTERNS[key].test(name)) ?? null);

/** How much one stretch of a draft reads as an episode with somebody met through work; below nought it reads as something else. */
function weigh(names: Names, work: number): number {
  const count = { CARED_FOR: 0, SOMEBODY: 0, OWN: 0, OTHER: 0, GENERAL: 0, STAFF: 0, CONTACT: 0, DETAIL: 0 };
  for (const number of names.numbers) {
    const part = partOf.at(number);
    if (part) count[part]++;
  }
  const pronoun = names.has('he-she');
  const someone = count.CARED_FOR > 0 ? 3 : count.SOMEBODY > 0 || pronoun ? 2 : 0;
  if (someone === 0) return -9;
  const followed = someone > 0 && pronoun && (count.CARED_FOR > 0 || count.SOMEBODY > 0) ? 1 : 0;
  return (
    someone +
    followed +
    Math.min(3, work) +
    Math.min(2, count.CONTACT) +
    Math.min(3, count.DETAIL) +
    (names.has('past') ? 1 : -1) -
    3 * Math.min(2, count.OWN) -
    Math.min(3, count.OTHER) -
    Math.min(3, count.GENERAL) -
    2 * Math.min(1, count.STAFF)
  );
}

/** How surely one sentence tells of somebody in the writer's care as happened: "the patient was", not "the patient may"; -1 if it does not. */
function tellsPatient(names: Names, known: (part: Part) => number): number {
  if (known('CARED_FOR') === 0 || !names.has('past') || known('GENERAL') > 0 || names.has('modal')) return -1;
  return Math.min(
    3,
    known('CONTACT') + known('DETAIL') + (names.has('he-she') ? 1 : 0) + (names.has('i') || names.has('we') ? 1 : 0),
  );
}

const near = byNeighbours((one, next, at, sentences) => {
  const told = numbersTold(one);
  const own = new Names();
  own.addAll(told);
  const names = new Names(own);
  names.addAll(numbersTold(next));
  return {
    weight: weigh(names, signsOfAll(sentences.slice(at, at + 2)).work.size),
    patient: tellsPatient(own, (part) => told.filter((number) => partOf.at(number) === part).length),
  };
});

/**
 * The episode that weighs most among every two neighbouring sentences, told in steps (`episode-5` holds wherever `episode-6`
 * does), and the sentence that tells most of a patient (`told-patient-2`).
 */
export function readEpisode(sentences: readonly Sentence[], facts: readonly Told[], add: (name: string) => void): void {
  let most = -9;
  let patient = -1;
  for (const one of near(facts, sentences)) {
    most = Math.max(most, one.weight);
    patient = Math.max(patient, one.patient);
  }
  if (most === -9) add('episode-none');
  for (let step = 1; step <= 12; step++) if (most >= step) add(`episode-${step}`);
  for (let step = 0; step <= patient; step++) add(`told-patient-${step}`);
}
