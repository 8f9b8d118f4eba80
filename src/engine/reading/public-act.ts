import { STREET } from './conduct';
import type { View } from './view';
import { type Needs, type WordSet, wordSet } from './word-set';

const LEER = /[😏🥵🍆🍑👅💦😈😜🤤]/u;
const SLY = /[😉🙄🤷😇🤫🙊🤑🥴🤪🍻🍺🍷🥂🍸🖕🤮🤢🤡🐷🐍]/u;
const SYSTEM = wordSet(
  /^(?:system|systmone|emis|epic|cerner|lorenzo|pacs|records?|database|pnc|files?|notes|chart|rio|register)$/,
);
const LOOK = wordSet(
  /^(?:look(?:ed|ing)?|search(?:ed|es|ing)?|check(?:ed|ing)?|typ(?:ed|ing)|log|logged|goes|went|ran|run|read|reading|peek(?:ed)?|nosy|nose|nosed|browse[d]?|scroll(?:ed)?|stalk(?:ed|ing)?|snoop(?:ed|ing)?|put)$/,
);
const KNOWN = wordSet(
  /^(?:ex|exes|ex's|neighbours?|neighbors?|neighbour's|celeb\w*|famous|footballer|mates?|mate's|date|tinder|hinge|boyfriend|girlfriend|crush|landlord|landlord's|daughter|son|sister's|brother's|cousin's|teacher|bully|bullies|enemy|in-laws?|everyone|anyone|anybody|surname|address)$/,
);
const SELL = wordSet(
  /^(?:sold|sell|sells|selling|shift|shifting|flog|flogging|dealing|dm|quid|bucks|rupees|naira|rand|tenner|fiver|twenty|cash|each|cheap|going|spare|swap|sorted|scripts?)$/,
);
const GOODS = wordSet(
  /^(?:meds|tablets|pills|ampoules?|vials?|scripts?|prescriptions?|pad|certificates?|cards|samples|sicknotes?|patches|inhalers?|pens)$/,
);
const FOOD = wordSet(
  /^(?:yoghurt|yogurt|milk|tea|juice|squash|porridge|custard|pudding|bottle|jam|soup|cocoa|horlicks)$/,
);
const SIREN = wordSet(/^(?:blues|blue|sirens?|lights|wagon|twos)$/);
const TREAT = wordSet(
  /^(?:chip|chippy|kfc|maccies|mcdonald's|mcdonalds|maccy|nando's|nandos|kebab|coffee|costa|starbucks|greggs|pizza|takeaway|milkshake|tesco|home|school)$/,
);
const MINE = wordSet(/^(?:mine|ours|housewarming|party|barbecue|bbq|round|come|we|i|i'm|we're|our|my|selling)$/);

export const ACT_NEEDS: Needs = {
  tags: ['Medicine', 'StreetDrug', 'Intoxicant'],
  words: [SYSTEM, GOODS, SIREN, STREET],
  kinds: ['emoji'],
};

/** Deeds told in few words: records looked up for oneself, things sold on, sirens for supper; and the emoji that wink. */
export function readActs(view: View): void {
  let leer = -1;
  let sly = -1;
  for (let at = 0; at < view.length; at++) {
    if (view.tokens[at]?.kind === 'emoji') {
      if (LEER.test(view.text(at))) leer = at;
      else if (SLY.test(view.text(at))) sly = at;
    }
    if (view.fits(at, SYSTEM) && near(view, at, 9, LOOK) && near(view, at, 12, KNOWN)) view.add('looked-up-known', at);
    if ((view.fits(at, GOODS) || view.isAny(at, ['Medicine', 'StreetDrug'])) && near(view, at, 6, SELL))
      view.add('deal-offered', at);
    if (view.isAny(at, ['Medicine', 'StreetDrug', 'Intoxicant']) && near(view, at, 8, FOOD))
      view.add('dose-in-food', at);
    if (view.fits(at, SIREN) && near(view, at, 9, TREAT)) view.add('siren-for-treat', at);
  }
  if (leer >= 0) view.add('emoji-leer', leer);
  if (sly >= 0) view.add('emoji-sly', sly);
  const street = view.facts.find(({ name }) => name === 'street-address');
  if (street && view.tokens.some((_, at) => view.fits(at, MINE)))
    view.facts.push({ name: 'address-mine', start: street.start, end: street.end });
}

function near(view: View, at: number, reach: number, words: WordSet): boolean {
  for (let on = Math.max(0, at - reach); on <= at + reach && on < view.length; on++)
    if (on !== at && view.fits(on, words)) return true;
  return false;
}
