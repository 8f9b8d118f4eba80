import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const TO_BE_DRUNK = wordSet(
  /^(?:still|absolutely|proper|properly|pure|half|so|bit|completely|totally|utterly|well|got|get|getting|gets|gotten|was|were|am|i'm|im|be|being|that|too|fully|pretty|kinda|slightly|already|me|us|everyone|all|feeling|felt|go|went|going|quite|very|myself)$/,
);
const MANY = wordSet(
  /^(?:several|second|third|fourth|fifth|sixth|another|dozen|few|litre|litres|half|entire|whole|bottomless|more)$/,
);
const BIG = wordSet(
  /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty)$/,
);
const MOTOR = wordSet(
  /^(?:drove|driving|drive|drives|driven|wheel|car|keys|home|motorway|van|bike|cycled|scooter|ambulance|rig|minibus|a\d+|m\d+)$/,
);
const SMALL = wordSet(/^(?:[1-3]|one|two|three|a|an)$/);

export const DRINK_NEEDS: Needs = { tags: ['DrunkMaybe', 'DrunkSlang', 'DrunkState', 'Intoxicant', 'StreetDrug'] };

/** Drink and drugs by how much, by whom, and what follows: words that only sometimes mean drunk are told by their neighbours. */
export function readDrink(view: View): void {
  let drunk = -1;
  let motor = -1;
  for (let at = 0; at < view.length; at++) {
    if (
      view.is(at, 'DrunkMaybe') &&
      (view.fits(at - 1, TO_BE_DRUNK) || at === 0) &&
      !view.isAny(view.runEnd(at, 'DrunkMaybe') + 1, ['CareThing', 'ThingNoun'])
    ) {
      view.add('drunk-said', Math.max(0, at - 1), at);
      drunk = at;
    }
    if (view.isAny(at, ['DrunkSlang', 'DrunkState'])) drunk = at;
    if (view.fits(at, MOTOR)) motor = at;
    if (view.isAny(at, ['Intoxicant', 'StreetDrug']))
      for (let on = Math.max(0, at - 3); on < at; on++) {
        const number = view.tokens[on]?.kind === 'number' ? Number.parseInt(view.norm(on), 10) : 0;
        if (view.fits(on, MANY) || view.fits(on, BIG) || (number >= 4 && number < 60)) {
          view.add('drink-many', on, at);
          break;
        }
        if (view.fits(on, SMALL) && on === at - 1) view.add('drink-few', on, at);
      }
  }
  if (drunk >= 0 && motor >= 0 && drunk !== motor)
    view.add('drunk-driving', Math.min(drunk, motor), Math.max(drunk, motor));
  if (drunk < 0) return;
  const me = view.tokens.findIndex((_, at) => view.isAny(at, ['I', 'We', 'My']));
  if (me < 0) view.add('drunk-no-i', drunk);
  else view.add('drunk-i', Math.min(me, drunk), Math.max(me, drunk));
}
