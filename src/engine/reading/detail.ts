import type { View } from './view';

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

/** The kinds of detail by which somebody might be recognised. */
export function readDetails(view: View): void {
  for (let at = 0; at < view.length; at++) {
    for (const [tag, kind] of KINDS)
      if (view.is(at, tag) && !view.is(at - 1, tag)) view.add(`detail-${kind}`, at, view.runEnd(at, tag));
    readAge(view, at);
    const { kind, norm, text } = view.tokens[at] ?? { kind: 'punct', norm: '', text: '' };
    if (kind === 'number' || kind === 'word') readNumber(view, at);
    if (kind === 'url') view.add(norm.includes('@') ? 'email' : 'url', at);
    if (kind === 'mention') view.add('mention', at);
    if (/^[“"]$/.test(text)) view.add('quote-mark', at);
  }
}

/** A long number, one in groups, or letters and digits mixed, as on cards and forms. */
function readNumber(view: View, at: number): void {
  const digits = (on: number) => view.norm(on).replace(/\D/g, '').length;
  if (digits(at) === 0 || (view.is(at - 1, 'Number') && !view.isPunct(at - 1) && digits(at - 1) > 2)) return;
  let count = digits(at);
  let last = at;
  while (view.is(last + 1, 'Number') && digits(last + 1) > 1) count += digits(++last);
  if (count >= 6 || (digits(at) >= 4 && /\p{L}/u.test(view.norm(at)) && !view.is(at, 'Price')))
    view.add('detail-number', at, last);
}

function readAge(view: View, at: number): void {
  if (view.is(at, 'AgeNumber')) {
    view.add('detail-age', at);
    return;
  }
  if (!view.is(at, 'Number') && !view.is(at, 'NumberWord')) {
    if (
      /^(?:sixties|seventies|eighties|nineties|forties|fifties|thirties|twenties)$/.test(view.norm(at)) &&
      view.is(at - 1, 'HisHer')
    )
      view.add('detail-age', at);
    return;
  }
  let last = at;
  while (view.text(last + 1) === '-' || view.is(last + 1, 'NumberWord')) last++;
  if (/^(?:year|years|yr|yrs|month|months|week|weeks|day|days)$/.test(view.norm(last + 1))) {
    const old = view.text(last + 2) === '-' ? last + 3 : last + 2;
    if (view.norm(old) === 'old' || view.norm(old) === 'olds') view.add('detail-age', at, old);
    else if (/^week/.test(view.norm(last + 1))) view.add('detail-gestation', at, last + 1);
    return;
  }
  const value = Number(view.norm(at));
  if (value > 110 || view.is(at, 'Price') || view.is(at, 'Percent') || view.is(at, 'Clock')) return;
  const before = view.text(at - 1);
  const after = view.text(last + 1);
  if (before === ',' && (after === ',' || after === '.' || after === '' || after === '(') && view.isWord(at - 2))
    view.add('detail-age', at, last);
  else if (at === 0 && after === ',') view.add('detail-age', at, last);
  else if (/^(?:aged|turned|turning|turns)$/.test(view.norm(at - 1))) view.add('detail-age', at, last);
  else if (/^(?:he's|she's|he is|she is|is|was)$/.test(view.norm(at - 1)) && /^(?:[,.;!]|and|)$/.test(after))
    view.add('detail-age', at, last);
}
