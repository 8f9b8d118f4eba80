import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const MINE = wordSet(/^(?:mine|ours)$/);
const UNITS = wordSet(/^(?:years?|yrs?|yo|months?|weeks?|days?|hours?|mins?|minutes?|%|-|km|k|miles?|th|st)$/);
const QUOTE = wordSet(/^[“”"]$/);

/** Classes that name somebody, in the order in which a word with several of them is understood. */
const ROLES: readonly [tag: string, role: string][] = [
  ['ServiceUser', 'su'],
  ['Manager', 'boss'],
  ['Educator', 'tutor'],
  ['Family', 'kin'],
  ['PersonNoun', 'person'],
  ['Elder', 'elder'],
  ['Pet', 'pet'],
  ['OwnCircle', 'circle'],
  ['Colleague', 'colleague'],
  ['Job', 'worker'],
  ['Employer', 'org'],
];

const DETERMINERS: readonly [tag: string, name: string][] = [
  ['My', 'my'],
  ['Our', 'our'],
  ['HisHer', 'his'],
  ['This', 'this'],
  ['A', 'a'],
  ['The', 'the'],
  ['Some', 'some'],
  ['Number', 'num'],
  ['NumberWord', 'num'],
];

const STOPS = ['Past', 'Prep', 'And', 'Subject', 'SpeechVerb', 'Be', 'I', 'We', 'Not', 'Modal', 'Who'];

export const PEOPLE_NEEDS: Needs = { tags: ROLES.map(([tag]) => tag) };

/** Who is spoken of, by the role word and by the word before it: `su-a` "a patient", `kin-my` "my mum", `kin-his` "her husband". */
export function readPeople(view: View): void {
  let quoted = false;
  for (let at = 0; at < view.length; at++) {
    if (view.fits(at, QUOTE)) quoted = view.text(at) === '“' || (view.text(at) === '"' && !quoted);
    const role = roleOf(view, at);
    if (role === null) continue;
    const [determiner, first] = determinerOf(view, at, role);
    if (view.is(at, 'Plural')) {
      view.add(`${role}-plural`, first, at);
      if (determiner === 'my' || determiner === 'our') view.add(`${role}-plural-my`, first, at);
    } else {
      const who = ownOf(view, role, determiner, at);
      // "My son" in somebody's own words is not the writer's son.
      const told = quoted && who === 'kin' && (determiner === 'my' || determiner === 'our') ? 'quoted' : determiner;
      view.add(`${who}-${told}`, first, at);
      if (role === 'kin' && (told === 'start' || told === 'bare')) readAddress(view, at);
    }
  }
}

/** "Dad" is the writer's, as a name is; "dad" by himself may be anybody's. */
function readAddress(view: View, at: number): void {
  if (view.is(at, 'Cap')) view.add('family-called', at);
  else view.add(view.is(at, 'FirstCap') ? 'family-opens' : 'family-small', at);
}

const OWN_CHILD = wordSet(/^(?:lad|boy|girl|baby|toddler|kid|bairn|wean|teenager|teen|twin|infant)$/);

/** "My lad" and "my oupa" are family, whatever "a lad" and "oupa" are. */
function ownOf(view: View, role: string, determiner: string, at: number): string {
  const own = determiner === 'my' || determiner === 'our';
  return own && (role === 'elder' || (role === 'person' && view.fits(at, OWN_CHILD))) ? 'kin' : role;
}

function roleOf(view: View, at: number): string | null {
  const tags = view.tokens[at]?.tags;
  if (!tags || tags.length === 0) return null;
  // A family word before a name is a form of address ("Nana Hine").
  if (tags.includes('Family') && view.isAny(at + 1, ['Cap']) && !view.is(at - 1, 'My') && !view.is(at - 1, 'Our'))
    return null;
  // The last word of a phrase carries it ("care leaver", "ward manager").
  for (const [tag, role] of ROLES) if (tags.includes(tag)) return view.is(at + 1, tag) ? null : role;
  return null;
}

function determinerOf(view: View, at: number, role: string): [name: string, first: number] {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const norm = view.norm(back);
    if (norm === 'your' || norm === 'yer') return ['your', back];
    for (const [tag, name] of DETERMINERS)
      if (view.is(back, tag)) {
        // "My six year old son" is mine before he is six.
        const own =
          name === 'num' && view.is(back - 1, 'My') ? 'my' : name === 'num' && view.is(back - 1, 'Our') ? 'our' : null;
        return own ? [own, back - 1] : [name, back];
      }
    if (norm.endsWith("'s") && view.isWord(back)) return ['of', back];
    if (view.isPunct(back) && view.text(back) !== '-') break;
    if (view.isAny(back, STOPS)) break;
  }
  return [at === 0 || (at <= 2 && role !== 'su') ? 'start' : 'bare', at];
}

const PLACE_WORDS = wordSet(/^(?:bed|bay|room|rm|cubicle|chair|trolley|cot|sr|resus|cell)$/);

export const HIDDEN_PEOPLE_NEEDS: Needs = { tags: ['My'], words: [PLACE_WORDS, MINE] };

/** People told without a role word: a bed number, "one of mine", "my 11 o'clock", "my Tuesday lady". */
export function readHiddenPeople(view: View): void {
  for (let at = 0; at < view.length; at++) {
    const norm = view.norm(at);
    if (view.fits(at, PLACE_WORDS) && view.is(at + 1, 'Number') && !view.is(at + 1, 'Clock'))
      view.add('su-bed', at, at + 1);
    if (norm === 'mine' || norm === 'ours') {
      if (view.norm(at - 1) === 'of') view.add('su-one-of-mine', Math.max(0, at - 2), at);
      else if (view.isAny(at + 1, ['Past', 'SpeechVerb', 'Be'])) view.add('su-mine', at, at + 1);
    }
    if (view.is(at, 'My') && isSlot(view, at + 1)) view.add('su-my-slot', at, at + 2);
  }
}

/** A time of day or a weekday that stands for whoever comes then: "my two o'clock", "my Tuesday lady", "my quarter past three". */
function isSlot(view: View, at: number): boolean {
  const next = view.norm(at + 1);
  if (view.is(at, 'Clock') || view.is(at, 'TimeNear') || next === "o'clock" || next === 'past') return true;
  return view.is(at, 'Number') && !view.isAny(at, ['Price', 'AgeNumber', 'Percent']) && !view.fits(at + 1, UNITS);
}
