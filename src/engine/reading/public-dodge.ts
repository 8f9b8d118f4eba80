import type { View } from './view';

const NOBODY = /^(?:nobody|nobody's|nobody'll|nobody'd|noone|none|nae(?:body|b'dy)|never|who'd|who's|who)$/;
const CHECKS =
  /^(?:check\w*|notic\w*|twig\w*|count\w*|weigh\w*|question\w*|suspect\w*|audit\w*|look\w*|ask\w*|reads?|care[sd]?|knows?|knew|caught|clock\w*|test\w*|appeal\w*|complain\w*|tells?|smell\w*|guess\w*|wiser|bother\w*|counts)$/;
const QUOTE = /^["“”'‘’]$/;
const HIDING =
  /^(?:mug|thermos|flask|teacup|cup|locker|glovebox|cupboard|box|bag|drawer|pocket|handbag|rucksack|sluice|toilets?|loo|sheds?|car|garage|desk)$/;

/** Duties dodged: a reason in inverted commas, somebody who believes it, nobody who checks. */
export function readDodges(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (QUOTE.test(view.text(at)) && view.isAny(at + 1, ['SickLie', 'SkiveAct', 'A', 'My', 'OwnHealth'])) {
      const lie = view.find('SickLie', at + 1, 3);
      if (lie > 0 && (QUOTE.test(view.text(lie + 1)) || QUOTE.test(view.text(lie + 2))))
        view.add('lie-quoted', at, lie + 1);
    }
    if (
      NOBODY.test(view.norm(at)) ||
      (/^(?:no|not)$/.test(view.norm(at)) && /^(?:one|a|soul)$/.test(view.norm(at + 1)))
    )
      for (let on = at + 1; on <= at + 5 && !/^[.;!?]$/.test(view.text(on)); on++)
        if (CHECKS.test(view.norm(on))) {
          view.add('nobody-checks', at, on);
          break;
        }
    if (
      /^(?:thinks?|reckons?|believes?|assumes?)$/.test(view.norm(at)) &&
      /^(?:i|i'm|i've|i'll|we|we're|am|it's|mi)$/.test(view.norm(at + 1)) &&
      !view.isAny(at - 1, ['I', 'You', 'Not'])
    )
      view.add('they-think-i', at - 1, at + 2);
    if (view.isAny(at, ['Intoxicant', 'DrunkSlang', 'StreetDrug']))
      for (let on = at + 1; on <= at + 7 && on < view.length; on++)
        if (
          /^(?:in|inna|from|behind|under|out)$/.test(view.norm(on)) &&
          (HIDING.test(view.norm(on + 1)) || HIDING.test(view.norm(on + 2)) || HIDING.test(view.norm(on + 3)))
        ) {
          view.add('drink-hidden', at, on + 2);
          break;
        }
  }
}
