import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const QUOTE = wordSet(/^[“"]$/);
const DIGIT = wordSet(/\d/);

const PL = wordSet(/\p{L}/u);
const SIXTIES_SEVENTIES = wordSet(/^(?:sixties|seventies|eighties|nineties|forties|fifties|thirties|twenties)$/);
const YEAR_YEARS = wordSet(/^(?:year|years|yr|yrs|month|months|week|weeks|day|days)$/);
const WEEK = wordSet(/^week/);
const AGED_TURNED = wordSet(/^(?:aged|turned|turning|turns)$/);
const HES_SHES = wordSet(/^(?:he's|she's|he is|she is|is|was)$/);

const KINDS: readonly [tag: string, kind: string][] = [
  ['TimeNear', 'time'],
  ['Clock', 'time'],
  ['TimePast', 'past'],
  ['Condition', 'condition'],
  ['Procedure', 'procedure'],
  ['BodyPart', 'body'],
  ['Outcome', 'outcome'],
  ['Rarity', 'rarity'],
  ['News', 'news'],
  ['JobMarker', 'job'],
  ['SpeechVerb', 'speech'],
  ['Job', 'job'],
  ['Place', 'place'],
];

export const DETAIL_NEEDS: Needs = {
  tags: [...KINDS.map(([tag]) => tag), 'AgeNumber', 'Number', 'NumberWord'],
  words: [SIXTIES_SEVENTIES, DIGIT, QUOTE],
  kinds: ['url', 'mention'],
};

/** The kinds of detail by which somebody might be recognised. */
export function readDetails(view: View): void {
  for (let at = 0; at < view.length; at++) {
    for (const [tag, kind] of KINDS)
      if (view.is(at, tag) && !view.is(at - 1, tag)) view.add(`detail-${kind}`, at, view.runEnd(at, tag));
    readAge(view, at);
    const { kind, norm } = view.tokens[at] ?? { kind: 'punct', norm: '' };
    if (kind === 'number' || kind === 'word') readNumber(view, at);
    if (kind === 'url') view.add(norm.includes('@') ? 'email' : 'url', at);
    if (kind === 'mention') view.add('mention', at);
    if (view.fits(at, QUOTE)) view.add('quote-mark', at);
  }
}

/** A long number, one in groups, or letters and digits mixed, as on cards and forms. */
function readNumber(view: View, at: number): void {
  if (!view.fits(at, DIGIT)) return;
  const digits = (on: number) => view.norm(on).replace(/\D/g, '').length;
  if (view.is(at - 1, 'Number') && !view.isPunct(at - 1) && digits(at - 1) > 2) return;
  let count = digits(at);
  let last = at;
  while (view.is(last + 1, 'Number') && digits(last + 1) > 1) count += digits(++last);
  if (count >= 6 || (digits(at) >= 4 && view.fits(at, PL) && !view.is(at, 'Price')))
    view.add('detail-number', at, last);
}

function readAge(view: View, at: number): void {
  if (view.is(at, 'AgeNumber')) {
    view.add('detail-age', at);
    return;
  }
  if (!view.is(at, 'Number') && !view.is(at, 'NumberWord')) {
    if (view.fits(at, SIXTIES_SEVENTIES) && view.is(at - 1, 'HisHer')) view.add('detail-age', at);
    return;
  }
  let last = at;
  while (view.text(last + 1) === '-' || view.is(last + 1, 'NumberWord')) last++;
  if (view.fits(last + 1, YEAR_YEARS)) {
    const old = view.text(last + 2) === '-' ? last + 3 : last + 2;
    if (view.norm(old) === 'old' || view.norm(old) === 'olds') view.add('detail-age', at, old);
    else if (view.fits(last + 1, WEEK)) view.add('detail-gestation', at, last + 1);
    return;
  }
  const value = Number(view.norm(at));
  if (value > 110 || view.is(at, 'Price') || view.is(at, 'Percent') || view.is(at, 'Clock')) return;
  const before = view.text(at - 1);
  const after = view.text(last + 1);
  if (before === ',' && (after === ',' || after === '.' || after === '' || after === '(') && view.isWord(at - 2))
    view.add('detail-age', at, last);
  else if (at === 0 && after === ',') view.add('detail-age', at, last);
  else if (view.fits(at - 1, AGED_TURNED)) view.add('detail-age', at, last);
  else if (view.fits(at - 1, HES_SHES) && /^(?:[,.;!]|and|)$/.test(after)) view.add('detail-age', at, last);
}
