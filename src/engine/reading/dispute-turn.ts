import { TARGET_TAGS } from './dispute-clause';
import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const TURNING = wordSet(/^(?:but|whoever|ask)$/);
const OURS = wordSet(/^(?:ours|mine)(?:'s)?$/);
const BOUGHT_SPENT = wordSet(/^(?:bought|spent|spends|spending|buy)$/);
const BUT_AND = wordSet(/^(?:but|and|while|whilst|yet|meanwhile)$/);
const HIM_HER = wordSet(/^(?:him|her|them)$/);
const YOU_YOUR = wordSet(/^(?:you|your|you've|you're)$/);
const NO_NOT = wordSet(/^(?:no|not|one|still|our|my|there's|the)$/);
const THEM_HIM = wordSet(/^(?:them|him|her)$/);

const THINKS = wordSet(
  /^(?:thinks|reckons|believes|considers|decided|decides|discovered|discovers|insists|claims|announced|announces|informs|informed|suggested|suggests|wants|expects|prefers|calls|thought|heard|noticed|forgot)$/,
);
const DRY = wordSet(
  /^(?:nice|genius|geniuses|helpful|lovely|great|brilliant|classy|typical|priorities|unbelievable|inspiring|noted|cheers|bravo|charming|fab|super|magic|grand|class|quality|shocking|shocker|wow|stunning|marvellous|delightful|excellent|sorted|obviously|naturally|apparently|leadership|teamwork|resilience|wellbeing|kindness|compassion|professional|professionalism|standard|standards|support|supported|pathetic|disgrace|shameful|clowns|jokers|shambles|unreal|incredible|anyway|awkward|thriving|perfect|splendid|wonderful|fantastic)$/,
);
const TOLD = wordSet(
  /^(?:told|asked|emailed|texted|rang|called|messaged|reported|warned|begged|reminded|phoned|approached)$/,
);
const DID = wordSet(
  /^(?:did|does|do|decided|decides|wrote|approved|designed|thought|thinks|signed|booked|left|leaves|made|took|put|planned|runs|scheduled|invented|keeps|wrote|ordered|is|was|has)$/,
);
const WHY = wordSet(/^(?:why|about|how|where|who|what|when|if|to)$/);
const CAPITAL = ['Cap', 'FirstCap'];

export const TURN_NEEDS: Needs = {
  tags: [...TARGET_TAGS, 'Price', 'Luxury'],
  words: [DRY, BOUGHT_SPENT, TURNING, OURS, HIM_HER, YOU_YOUR],
};

/** The turns a sideways grievance takes: money beside want, a name called upon, a dry word, "whoever did that". */
export function readDisputeTurns(view: View): void {
  let words = 0;
  let dry = false;
  let spent = -1;
  let ours = false;
  for (let at = 0; at < view.length; at++) {
    const norm = view.norm(at);
    if (view.isWord(at)) words++;
    if (view.fits(at, DRY)) dry = true;
    if (view.isAny(at, TARGET_TAGS)) {
      readRole(view, at);
      ours = true;
    }
    if (view.isAny(at, ['Price', 'Luxury']) || view.fits(at, BOUGHT_SPENT)) spent = at;
    if (spent >= 0 && view.fits(at, BUT_AND) && isWant(view, at + 1)) view.add('spend-contrast', spent, at + 1);
    if (norm === 'but' && view.is(at + 1, 'Not')) view.add('but-not', at, at + 1);
    if (norm === 'whoever' && view.fits(at + 1, DID)) view.add('whoever-did', at, at + 1);
    if (norm === 'ask' && view.isWord(at + 1) && !view.is(at + 1, 'I')) readAsk(view, at);
    if (view.fits(at, OURS) && (ours || norm.startsWith('ours')) && view.isWord(at + 1))
      view.add('ours-does', at, at + 1);
    if (view.is(at, 'They') && view.is(at + 1, 'Past') && view.fits(at + 2, HIM_HER))
      view.add('they-did-to-one', at, at + 2);
    if (view.isAny(at, CAPITAL) && view.text(at + 1) === ',' && view.fits(at + 2, YOU_YOUR))
      view.add('addressed-name', at, at + 2);
  }
  if (words > 0 && words <= 3 && dry) view.add('dry-word', 0, view.length - 1);
}

function readRole(view: View, at: number): void {
  if (view.fits(at + 1, THINKS) || view.fits(at + 2, THINKS)) view.add('target-thinks', at, at + 2);
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (view.norm(back) === 'than') view.add('target-outdone', back, at);
    if (
      view.fits(back, TOLD) &&
      (back === 0 || view.is(back - 1, 'I') || view.is(back - 1, 'We') || view.isPunct(back - 1))
    )
      view.add('i-told-target', back, at);
  }
}

/** "And I'm using", "but no", "and not one". */
function isWant(view: View, at: number): boolean {
  return view.is(at, 'I') || view.is(at, 'We') || view.is(at, 'Not') || view.fits(at, NO_NOT);
}

function readAsk(view: View, at: number): void {
  for (let on = at + 1; on <= at + 5 && on < view.length && !view.isPunct(on); on++)
    if (
      view.fits(on, WHY) &&
      (view.isAny(on - 1, CAPITAL) || view.isAny(on - 1, TARGET_TAGS) || view.fits(on - 1, THEM_HIM))
    ) {
      view.add('ask-them', at, on);
      return;
    }
}
