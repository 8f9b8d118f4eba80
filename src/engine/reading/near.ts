import type { Sentence } from '../text/token';
import { caseIn, type NearCase } from './case';
import { episodeIn, type NearEpisode } from './case-episode';
import { type NearQuarrel, quarrelIn } from './dispute-draft';
import { pairsIn } from './public-draft';
import { byNeighbours, namesOfBoth, namesTold, type Told } from './remember';

/** What two neighbouring sentences tell together, so that a long post's other matters do not hide what is told in the midst of it. */
export interface Near {
  nearCase: NearCase;
  episode: NearEpisode;
  pairs: readonly number[];
  quarrel: NearQuarrel;
}

/** The same of every two neighbours in order, the last sentence by itself. Two that stay neighbours are read once. */
export const nearOf: (facts: readonly Told[], sentences: readonly Sentence[]) => Near[] = byNeighbours(
  (one, next, at, sentences) => {
    const names = namesOfBoth(one, next);
    return {
      nearCase: caseIn(names),
      episode: episodeIn(namesTold(one), names, sentences.slice(at, at + 2)),
      pairs: pairsIn(names),
      quarrel: quarrelIn(names),
    };
  },
);
