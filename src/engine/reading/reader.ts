import type { Lexicon } from '../pack';
import { finish, type Steps } from '../steps';
import type { Sentence } from '../text/token';
import { HIDDEN_CASE_NEEDS, readHiddenCases } from './case-hidden';
import { CONDUCT_NEEDS, readConduct } from './conduct';
import { COPYING_NEEDS, readCopying } from './copying';
import { readCrossings } from './crossing';
import { DETAIL_NEEDS, readDetails } from './detail';
import { DISPUTE_NEEDS, readDisputes } from './dispute';
import { CLAUSE_NEEDS, readDisputeClauses } from './dispute-clause';
import { DISPUTE_NAME_NEEDS, readDisputeNames } from './dispute-name';
import { readDisputeTone, TONE_NEEDS } from './dispute-tone';
import { readDisputeTurns, TURN_NEEDS } from './dispute-turn';
import { type Family, inFamilies } from './families';
import { preparingWordMap } from './lexicon';
import { readMentions } from './mention';
import { NAME_NEEDS, readNames } from './name';
import { OCCASION_NEEDS, readOccasions, readVignette, VIGNETTE_NEEDS } from './occasion';
import { HIDDEN_PEOPLE_NEEDS, PEOPLE_NEEDS, readHiddenPeople, readPeople } from './person';
import { PROMOTION_NEEDS, readPromotion } from './promotion';
import { PRONOUN_NEEDS, readPronouns } from './pronoun';
import { ACT_NEEDS, readActs } from './public-act';
import { CONTACT_NEEDS, readContacts } from './public-contact';
import { DODGE_NEEDS, readDodges } from './public-dodge';
import { DRINK_NEEDS, readDrink } from './public-drink';
import { readConductFrames } from './public-frames';
import { KIND_NEEDS, readKinds } from './public-group';
import { INSULT_NEEDS, readInsults } from './public-insult';
import { OWN_PROMOTION_NEEDS, readOwnPromotion } from './public-promo';
import { tagSentence } from './tagger';
import { readTelling } from './telling';
import { type Fact, View } from './view';

/** In the order in which they are asked: some look at what those before told. */
export const FAMILIES: readonly Family[] = [
  [readMentions],
  [readPeople, PEOPLE_NEEDS],
  [readHiddenPeople, HIDDEN_PEOPLE_NEEDS],
  [readPronouns, PRONOUN_NEEDS],
  [readHiddenCases, HIDDEN_CASE_NEEDS],
  [readOccasions, OCCASION_NEEDS],
  [readVignette, VIGNETTE_NEEDS],
  [readNames, NAME_NEEDS],
  [readDetails, DETAIL_NEEDS],
  [readTelling],
  [readConduct, CONDUCT_NEEDS],
  [readInsults, INSULT_NEEDS],
  [readActs, ACT_NEEDS],
  [readDodges, DODGE_NEEDS],
  [readKinds, KIND_NEEDS],
  [readConductFrames],
  [readDrink, DRINK_NEEDS],
  [readContacts, CONTACT_NEEDS],
  [readCopying, COPYING_NEEDS],
  [readPromotion, PROMOTION_NEEDS],
  [readOwnPromotion, OWN_PROMOTION_NEEDS],
  [readDisputes, DISPUTE_NEEDS],
  [readDisputeClauses, CLAUSE_NEEDS],
  [readDisputeTone, TONE_NEEDS],
  [readDisputeNames, DISPUTE_NAME_NEEDS],
  [readDisputeTurns, TURN_NEEDS],
  [readCrossings],
];
const readAll = inFamilies(FAMILIES);

/** Reads sentences with one set of word classes. Pure: the same sentence gives the same facts. */
export interface Reader {
  /** The sentence with the classes of its words on `tags`. */
  tag(sentence: Sentence): Sentence;
  /** What a tagged sentence tells, offsets within the sentence. */
  readFacts(tagged: Sentence): Fact[];
}

/** Builds a reader; some milliseconds, so keep it. */
export function createReader(lexicons: readonly Lexicon[]): Reader {
  return finish(preparingReader(lexicons));
}

/** The same in steps. */
export function* preparingReader(lexicons: readonly Lexicon[]): Steps<Reader> {
  const words = yield* preparingWordMap(lexicons);
  return {
    tag: (sentence) => tagSentence(words, sentence),
    readFacts(tagged) {
      const view = new View(tagged);
      readAll(view);
      return view.facts;
    },
  };
}
