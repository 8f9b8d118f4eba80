import { TARGET_TAGS } from './dispute-clause';
import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const SINCE_WORD = wordSet(/^since$/);
const X25 = wordSet(/^x{2,5}$/);
const TIME_WEEK = wordSet(/^(?:time|week|month|year|day|email|shift)$/);
const ONLY_TRUST = wordSet(/^(?:only|trust)$/);
const IDEA_VERSION = wordSet(/^(?:idea|version|definition|contribution|solution|response|answer|advice)$/);
const WHOEVER = wordSet(/^whoever$/);

const QUOTE = wordSet(/^[“”"]$/);
const QUOTED_BY = wordSet(
  /^(?:said|says|say|told|asked|called|wrote|writes|texted|replied|announced|called|named|labelled|saying|titled|reads|read|to|:|,)$/,
);
const COUNTED = wordSet(
  /^(?:times?|weeks?|months?|years?|hours?|days?|mins?|minutes?|emails?|shifts?|nights?|earlies|lates|saturdays|sundays|weekends?|christmases|calls?|messages?|meetings?|attempts?|people|vacancies|managers|forms?|pages?|letters?|tickets?)$/,
);
const ORDINAL = wordSet(/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))$/);
const SINCE = wordSet(
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|easter|christmas|summer|spring|winter|autumn|last|the|before|monday|tuesday|friday|day|week|dial-up|covid|2\d{3})$/,
);
const GREETS = wordSet(
  /^(?:you|hello|hi|cheers|thanks|ta|bravo|enjoy|sure|ok|okay|yes|no|nice|congrats|sorry|see|bye|goodbye|what|really|right)$/,
);
const OPENERS = wordSet(
  /^(?:to|dear|psa|note|memo|message|hey|oi|attention|reminder|whoever|congratulations|congrats|shout)$/,
);
const SOME_ROLE = wordSet(/^(?:he|she|they|he's|she's|they're|you|that)$/);

export const TONE_NEEDS: Needs = {
  tags: [...TARGET_TAGS, 'FirstName'],
  words: [X25, COUNTED, ORDINAL, SINCE_WORD, QUOTE, WHOEVER],
  kinds: ['emoji'],
};

/** How a grievance is told without saying so: words held up in quotation marks, counts, mock addresses. */
export function readDisputeTone(view: View): void {
  readQuotes(view);
  const first = view.norm(0) === '' || view.isPunct(0) ? 1 : 0;
  const opener = view.fits(first, OPENERS);
  for (let at = 0; at < view.length; at++) {
    if (view.tokens[at]?.kind === 'emoji') readEmoji(view, at);
    if (view.fits(at, X25)) view.add('warm-sign', at);
    if (view.isAny(at, ['Number', 'NumberWord']) && (view.fits(at + 1, COUNTED) || view.fits(at + 2, COUNTED)))
      view.add('counted', at, at + 1);
    if (view.norm(at) === 'since' && view.fits(at + 1, SINCE) && !view.is(at + 2, 'Subject'))
      view.add('ever-since', at, at + 1);
    if (view.fits(at, GREETS) && view.is(at + 1, 'FirstName') && view.isAny(at + 1, ['Cap', 'FirstCap']))
      view.add('addressed-name', at, at + 1);
    if (view.fits(at, ORDINAL) && view.fits(at + 1, TIME_WEEK)) view.add('counted', at, at + 1);
    if (!view.isAny(at, TARGET_TAGS)) continue;
    if (opener && at <= first + 7) view.add('addressed-target', first, at);
    const before = view.norm(at - 1);
    if (before === 'some' && view.fits(at + 1, SOME_ROLE)) view.add('some-target', at - 1, at + 1);
    if (view.fits(at - 2, ONLY_TRUST)) view.add('only-my-target', at - 2, at);
    if (view.norm(at).endsWith("'s") && view.fits(at + 1, IDEA_VERSION)) view.add('target-idea-of', at, at + 1);
    if (view.text(at + 1) === ':' || view.text(at + 1) === '…') view.add('target-speaks', at, at + 1);
  }
  if (view.fits(first, WHOEVER)) view.add('whoever-opens', first);
}

/** One to four words in quotation marks that nobody is told to say are held up: a "wellbeing day". */
function readQuotes(view: View): void {
  let open = -1;
  for (let at = 0; at < view.length; at++) {
    if (!view.fits(at, QUOTE)) continue;
    if (open < 0) {
      open = at;
      continue;
    }
    const size = at - open - 1;
    const said = view.fits(open - 1, QUOTED_BY) || view.is(open - 2, 'SpeechVerb');
    if (size > 0 && size <= 4 && !said && open > 0) view.add('held-up', open, at);
    let speaker = -1;
    for (let back = Math.max(0, open - 9); back <= Math.min(view.length - 1, at + 6); back++)
      if ((back < open || back > at) && view.isAny(back, TARGET_TAGS)) speaker = back;
    if (speaker >= 0)
      view.add(said ? 'target-quoted' : 'target-held-up', Math.min(open, speaker), Math.max(at, speaker));
    open = -1;
  }
}

const WARM =
  /[\u2764\u2665\u{1F499}-\u{1F49C}\u{1F9E1}\u{1F970}\u{1F60D}\u{1F64C}\u{1F389}\u{1F973}\u{1F979}\u{1FAF6}\u{1F64F}\u{1F495}\u{1F496}\u{1F497}\u{1F917}\u{1F60A}\u263A]/u;
const COLD =
  /[\u{1F644}\u{1F621}\u{1F92C}\u{1F624}\u{1F921}\u{1F40D}\u{1F4A9}\u{1F595}\u{1F620}\u{1F612}\u{1F611}\u{1F643}\u{1F485}\u{1F92E}\u{1F926}\u{1F62C}]/u;

/** Hearts and smiles soften; rolled eyes, clowns and snakes do not. */
function readEmoji(view: View, at: number): void {
  if (WARM.test(view.text(at))) view.add('warm-sign', at);
  else if (COLD.test(view.text(at))) view.add('cold-sign', at);
}
