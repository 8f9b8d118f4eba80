import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const NO_NOT = wordSet(/^(?:no|not)$/);
const ONE_A = wordSet(/^(?:one|a|soul)$/);
const MARK = wordSet(/^[.;!?]$/);
const THINKS_RECKONS = wordSet(/^(?:thinks?|reckons?|believes?|assumes?)$/);
const I_IM = wordSet(/^(?:i|i'm|i've|i'll|we|we're|am|it's|mi)$/);
const IN_INNA = wordSet(/^(?:in|inna|from|behind|under|out)$/);

const NOBODY = wordSet(/^(?:nobody|nobody's|nobody'll|nobody'd|noone|none|nae(?:body|b'dy)|never|who'd|who's|who)$/);
const CHECKS = wordSet(
  /^(?:check\w*|notic\w*|twig\w*|count\w*|weigh\w*|question\w*|suspect\w*|audit\w*|look\w*|ask\w*|reads?|care[sd]?|knows?|knew|caught|clock\w*|test\w*|appeal\w*|complain\w*|tells?|smell\w*|guess\w*|wiser|bother\w*|counts)$/,
);
const QUOTE = wordSet(/^["“”'‘’]$/);
const HIDING = wordSet(
  /^(?:mug|thermos|flask|teacup|cup|locker|glovebox|cupboard|box|bag|drawer|pocket|handbag|rucksack|sluice|toilets?|loo|sheds?|car|garage|desk)$/,
);

export const DODGE_NEEDS: Needs = {
  tags: ['SickLie', 'Intoxicant', 'DrunkSlang', 'StreetDrug'],
  words: [NOBODY, NO_NOT, THINKS_RECKONS],
};

/** Duties dodged: a reason in inverted commas, somebody who believes it, nobody who checks. */
export function readDodges(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.fits(at, QUOTE) && view.isAny(at + 1, ['SickLie', 'SkiveAct', 'A', 'My', 'OwnHealth'])) {
      const lie = view.find('SickLie', at + 1, 3);
      if (lie > 0 && (view.fits(lie + 1, QUOTE) || view.fits(lie + 2, QUOTE))) view.add('lie-quoted', at, lie + 1);
    }
    if (view.fits(at, NOBODY) || (view.fits(at, NO_NOT) && view.fits(at + 1, ONE_A)))
      for (let on = at + 1; on <= at + 5 && !view.fits(on, MARK); on++)
        if (view.fits(on, CHECKS)) {
          view.add('nobody-checks', at, on);
          break;
        }
    if (view.fits(at, THINKS_RECKONS) && view.fits(at + 1, I_IM) && !view.isAny(at - 1, ['I', 'You', 'Not']))
      view.add('they-think-i', at - 1, at + 2);
    if (view.isAny(at, ['Intoxicant', 'DrunkSlang', 'StreetDrug']))
      for (let on = at + 1; on <= at + 7 && on < view.length; on++)
        if (
          view.fits(on, IN_INNA) &&
          (view.fits(on + 1, HIDING) || view.fits(on + 2, HIDING) || view.fits(on + 3, HIDING))
        ) {
          view.add('drink-hidden', at, on + 2);
          break;
        }
  }
}
