import type { View } from './view';

const TO_BE_DRUNK =
  /^(?:still|absolutely|proper|properly|pure|half|so|bit|completely|totally|utterly|well|got|get|getting|gets|gotten|was|were|am|i'm|im|be|being|that|too|fully|pretty|kinda|slightly|already|me|us|everyone|all|feeling|felt|go|went|going|quite|very|myself)$/;
const MANY =
  /^(?:several|second|third|fourth|fifth|sixth|another|dozen|few|litre|litres|half|entire|whole|bottomless|more)$/;
const BIG =
  /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty)$/;
const MOTOR =
  /^(?:drove|driving|drive|drives|driven|wheel|car|keys|home|motorway|van|bike|cycled|scooter|ambulance|rig|minibus|a\d+|m\d+)$/;
const SMALL = /^(?:[1-3]|one|two|three|a|an)$/;

/** Drink and drugs by how much, by whom, and what follows: words that only sometimes mean drunk are told by their neighbours. */
export function readDrink(view: View): void {
  let drunk = -1;
  let motor = -1;
  for (let at = 0; at < view.length; at++) {
    if (
      view.is(at, 'DrunkMaybe') &&
      (TO_BE_DRUNK.test(view.norm(at - 1)) || at === 0) &&
      !view.isAny(view.runEnd(at, 'DrunkMaybe') + 1, ['CareThing', 'ThingNoun'])
    ) {
      view.add('drunk-said', Math.max(0, at - 1), at);
      drunk = at;
    }
    if (view.isAny(at, ['DrunkSlang', 'DrunkState'])) drunk = at;
    if (MOTOR.test(view.norm(at))) motor = at;
    if (view.isAny(at, ['Intoxicant', 'StreetDrug']))
      for (let on = Math.max(0, at - 3); on < at; on++) {
        const number = view.tokens[on]?.kind === 'number' ? Number.parseInt(view.norm(on), 10) : 0;
        if (MANY.test(view.norm(on)) || BIG.test(view.norm(on)) || (number >= 4 && number < 60)) {
          view.add('drink-many', on, at);
          break;
        }
        if (SMALL.test(view.norm(on)) && on === at - 1) view.add('drink-few', on, at);
      }
  }
  if (drunk >= 0 && motor >= 0 && drunk !== motor)
    view.add('drunk-driving', Math.min(drunk, motor), Math.max(drunk, motor));
  if (drunk < 0) return;
  const me = view.tokens.findIndex((_, at) => view.isAny(at, ['I', 'We', 'My']));
  if (me < 0) view.add('drunk-no-i', drunk);
  else view.add('drunk-i', Math.min(me, drunk), Math.max(me, drunk));
}
