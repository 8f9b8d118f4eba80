import type { Lexicon } from '../pack';
import { finish, type Steps } from '../steps';
import type { Sentence } from '../text/token';
import { readHiddenCases } from './case-hidden';
import { readConduct } from './conduct';
import { readCopying } from './copying';
import { readCrossings } from './crossing';
import { readDetails } from './detail';
import { readDisputes } from './dispute';
import { readDisputeClauses } from './dispute-clause';
import { readDisputeNames } from './dispute-name';
import { readDisputeTone } from './dispute-tone';
import { readDisputeTurns } from './dispute-turn';
import { preparingWordMap } from './lexicon';
import { readMentions } from './mention';
import { readNames } from './name';
import { readOccasions, readVignette } from './occasion';
import { readHiddenPeople, readPeople } from './person';
import { readPromotion } from './promotion';
import { readPronouns } from './pronoun';
import { readActs } from './public-act';
import { readContacts } from './public-contact';
import { readDodges } from './public-dodge';
import { readDrink } from './public-drink';
import { readConductFrames } from './public-frames';
import { readKinds } from './public-group';
import { readInsults } from './public-insult';
import { readOwnPromotion } from './public-promo';
import { tagSentence } from './tagger';
import { readTelling } from './telling';
import { type Fact, View } from './view';

const FAMILIES = [
  readMentions,
  readPeople,
  readHiddenPeople,
  readPronouns,
  readHiddenCases,
  readOccasions,
  readVignette,
  readNames,
  readDetails,
  readTelling,
  readConduct,
  readInsults,
  readActs,
  readDodges,
  readKinds,
  readConductFrames,
  readDrink,
  readContacts,
  readCopying,
  readPromotion,
  readOwnPromotion,
  readDisputes,
  readDisputeClauses,
  readDisputeTone,
  readDisputeNames,
  readDisputeTurns,
  readCrossings,
];

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
      for (const read of FAMILIES) read(view);
      return view.facts;
    },
  };
}
