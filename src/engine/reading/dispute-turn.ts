import { TARGET_TAGS } from './dispute-clause';
import type { View } from './view';

const THINKS =
  /^(?:thinks|reckons|believes|considers|decided|decides|discovered|discovers|insists|claims|announced|announces|informs|informed|suggested|suggests|wants|expects|prefers|calls|thought|heard|noticed|forgot)$/;
const DRY =
  /^(?:nice|genius|geniuses|helpful|lovely|great|brilliant|classy|typical|priorities|unbelievable|inspiring|noted|cheers|bravo|charming|fab|super|magic|grand|class|quality|shocking|shocker|wow|stunning|marvellous|delightful|excellent|sorted|obviously|naturally|apparently|leadership|teamwork|resilience|wellbeing|kindness|compassion|professional|professionalism|standard|standards|support|supported|pathetic|disgrace|shameful|clowns|jokers|shambles|unreal|incredible|anyway|awkward|thriving|perfect|splendid|wonderful|fantastic)$/;
const TOLD = /^(?:told|asked|emailed|texted|rang|called|messaged|reported|warned|begged|reminded|phoned|approached)$/;
const DID =
  /^(?:did|does|do|decided|decides|wrote|approved|designed|thought|thinks|signed|booked|left|leaves|made|took|put|planned|runs|scheduled|invented|keeps|wrote|ordered|is|was|has)$/;
const WHY = /^(?:why|about|how|where|who|what|when|if|to)$/;
const CAPITAL = ['Cap', 'FirstCap'];

/** The turns a sideways grievance takes: money beside want, a name called upon, a dry word, "whoever did that". */
export function readDisputeTurns(view: View): void {
  let words = 0;
  let dry = false;
  let spent = -1;
  let ours = false;
  for (let at = 0; at < view.length; at++) {
    const norm = view.norm(at);
    if (view.isWord(at)) words++;
    if (DRY.test(norm)) dry = true;
    if (view.isAny(at, TARGET_TAGS)) {
      readRole(view, at);
      ours = true;
    }
    if (view.isAny(at, ['Price', 'Luxury']) || /^(?:bought|spent|spends|spending|buy)$/.test(norm)) spent = at;
    if (spent >= 0 && /^(?:but|and|while|whilst|yet|meanwhile)$/.test(norm) && isWant(view, at + 1))
      view.add('spend-contrast', spent, at + 1);
    if (norm === 'but' && view.is(at + 1, 'Not')) view.add('but-not', at, at + 1);
    if (norm === 'whoever' && DID.test(view.norm(at + 1))) view.add('whoever-did', at, at + 1);
    if (norm === 'ask' && view.isWord(at + 1) && !view.is(at + 1, 'I')) readAsk(view, at);
    if (/^(?:ours|mine)$/.test(norm.replace("'s", '')) && (ours || norm.startsWith('ours')) && view.isWord(at + 1))
      view.add('ours-does', at, at + 1);
    if (view.is(at, 'They') && view.is(at + 1, 'Past') && /^(?:him|her|them)$/.test(view.norm(at + 2)))
      view.add('they-did-to-one', at, at + 2);
    if (view.isAny(at, CAPITAL) && view.text(at + 1) === ',' && /^(?:you|your|you've|you're)$/.test(view.norm(at + 2)))
      view.add('addressed-name', at, at + 2);
  }
  if (words > 0 && words <= 3 && dry) view.add('dry-word', 0, view.length - 1);
}

function readRole(view: View, at: number): void {
  if (THINKS.test(view.norm(at + 1)) || THINKS.test(view.norm(at + 2))) view.add('target-thinks', at, at + 2);
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (view.norm(back) === 'than') view.add('target-outdone', back, at);
    if (
      TOLD.test(view.norm(back)) &&
      (back === 0 || view.is(back - 1, 'I') || view.is(back - 1, 'We') || view.isPunct(back - 1))
    )
      view.add('i-told-target', back, at);
  }
}

/** "And I'm using", "but no", "and not one". */
function isWant(view: View, at: number): boolean {
  return (
    view.is(at, 'I') ||
    view.is(at, 'We') ||
    view.is(at, 'Not') ||
    /^(?:no|not|one|still|our|my|there's|the)$/.test(view.norm(at))
  );
}

function readAsk(view: View, at: number): void {
  for (let on = at + 1; on <= at + 5 && on < view.length && !view.isPunct(on); on++)
    if (
      WHY.test(view.norm(on)) &&
      (view.isAny(on - 1, CAPITAL) || view.isAny(on - 1, TARGET_TAGS) || /^(?:them|him|her)$/.test(view.norm(on - 1)))
    ) {
      view.add('ask-them', at, on);
      return;
    }
}
