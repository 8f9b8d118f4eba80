import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const A_AN = wordSet(/^(?:a|an|by|to|for|on|at|me|us|i|we|my|our|the)$/);
const AT_OF = wordSet(/^(?:at|of|from|on|in|,)$/);

const TARGETS: readonly [tag: string, name: string][] = [
  ['Manager', 'boss'],
  ['Educator', 'tutor'],
  ['Colleague', 'peer'],
  ['OtherTeam', 'team'],
  ['Employer', 'org'],
];
export const TARGET_TAGS: readonly string[] = TARGETS.map(([tag]) => tag);

const DEEDS: readonly [tag: string, deed: string][] = [
  ['Shirk', 'shirks'],
  ['Aggress', 'goes-at'],
  ['Impose', 'imposes'],
  ['Wrongdoing', 'wrongs'],
  ['Belittle', 'belittles'],
  ['TokenGift', 'token'],
  ['Luxury', 'luxury'],
  ['FakeAct', 'fakes'],
  ['Slogan', 'slogan'],
  ['Scorn', 'scorned'],
  ['Ordered', 'orders'],
];
/** Deeds that only the subject of the clause can have done: another subject between takes them over. */
const DONE = new Set(['shirks', 'goes-at', 'imposes', 'wrongs', 'fakes', 'scorned']);
const NOMINATIVE = wordSet(/^(?:i|i'm|im|i've|ive|i'd|i'll|we|we're|we've|we'd|we'll|you|you're|you've)$/);
const REACH = 14;
const ENDS = wordSet(/^[.;!?]$/);
const SUFFERED = wordSet(
  /^(?:told|asked|given|left|moved|sent|made|promised|sacked|blamed|accused|handed|offered|informed|advised|reminded|invited|told|expected|lumped|ignored|overlooked|refused|rejected|suspended|fired|failed|marked|docked|paid|charged|billed|forgotten|called|labelled|warned|bullied|excluded|denied)$/,
);
const HAVE = wordSet(/^(?:had|have|having|got|has)$/);
const AMENDS = wordSet(
  /^(?:tell|ask|remind|beg|chase|fix|redo|re-do|step|explain|harp|clean|call|go|do|run|find|buy|bring|teach|show|sort|ring|page|write|correct|undo|apologise|apologize|stand|wait|pay|cover|answer|take|make|check|prove)$/,
);
const BECAME = wordSet(/^(?:was|were|got|get|gets|been|being|just)$/);
const US = wordSet(/^(?:me|us|my|our|mine|ours)$/);
const CANNOT = wordSet(
  /^(?:couldn't|couldnt|can't|cant|cannot|wouldn't|wouldnt|doesn't|doesnt|don't|dont|won't|wont)$/,
);
const BASICS = wordSet(
  /^(?:lead|find|run|organise|organize|spell|count|read|manage|know|tell|name|remember|work|use|recognise|recognize|pick|point|do|even|be|give|care|seem|think|see|hear|answer|print|type|open|write|plan|teach|explain|look|lift)$/,
);

export const CLAUSE_NEEDS: Needs = {
  tags: [...TARGET_TAGS, 'Subject', 'They', 'Shirk'],
  words: [AMENDS, SUFFERED, CANNOT],
};

/**
 * Who does what to whom within a clause: somebody of the writer's work or study as the subject, a slight, and whether it
 * falls on the writer or on those cared for. `deed-*` for a role, `pron-*` for "he", "she", "they".
 */
export function readDisputeClauses(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.is(at, 'Subject')) readSubject(view, at, 'pron', 8);
    if (view.is(at, 'Subject') && (view.is(at + 1, 'Not') || view.is(at + 2, 'Not'))) view.add('pron-not', at, at + 2);
    if (view.fits(at, HAVE) && view.norm(at + 1) === 'to' && view.fits(at + 2, AMENDS)) view.add('had-to', at, at + 2);
    if (view.is(at, 'Shirk') && !view.is(at - 1, 'Shirk') && !isMine(view, at)) view.add('shirk-bare', at);
    if (view.is(at, 'They')) readToUs(view, at);
    if (view.fits(at, SUFFERED)) readSuffered(view, at);
    if (view.fits(at, CANNOT)) readCannot(view, at);
    for (const [tag, name] of TARGETS)
      if (view.is(at, tag) && !view.is(at + 1, tag)) {
        readSubject(view, at, 'deed', REACH);
        readLikened(view, at);
        if (view.is(at + 1, 'Not') || view.is(at + 2, 'Not') || view.is(at + 3, 'Not'))
          view.add('role-not', at, at + 3);
        readPlaced(view, at);
        if (isOwn(view, at)) {
          view.add('own-target', at);
          readSubject(view, at, 'own-deed', REACH);
        } else if (view.is(at, 'Plural')) readKind(view, at, name);
        break;
      }
  }
}

/** Deeds told after `at` in the same clause, up to `reach` tokens on. */
export function readSubject(view: View, at: number, prefix: string, reach: number): void {
  const end = Math.min(view.length, at + 1 + reach);
  let any = -1;
  let other = false;
  for (let on = at + 1; on < end && !view.fits(on, ENDS); on++) {
    if (view.fits(on, NOMINATIVE)) other = true;
    for (const [tag, deed] of DEEDS)
      if (view.is(on, tag) && !(other && DONE.has(deed))) {
        view.add(`${prefix}-${deed}`, at, on);
        any = any < 0 ? on : any;
      }
    if (any >= 0 && on - any <= 7) {
      if (view.fits(on, US)) {
        view.add(`${prefix}-to-us`, at, on);
        return;
      }
      if (view.isAny(on, ['ServiceUser', 'StudentWord'])) view.add(`${prefix}-to-care`, at, on);
    }
  }
  if (any >= 0) view.add(`${prefix}-any`, at, any);
}

/** "My", "our", "the … at my hospital": up to four words before. */
function isOwn(view: View, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (view.is(back, 'My') || view.is(back, 'Our')) return true;
    if (view.isPunct(back) || view.isAny(back, ['Past', 'Subject', 'Be', 'Prep'])) return false;
  }
  return false;
}

const JUDGES = ['GrievanceAdj', 'Judging', 'Insult', 'NameCalling', 'Shirk', 'Aggress', 'Scorn', 'SwearStrong'];

/** A profession or a team judged as a kind: "surgeons are", "the day team never". */
function readKind(view: View, at: number, name: string): void {
  if (name === 'org') return;
  for (let on = at + 1; on <= at + 8 && on < view.length && !view.fits(on, ENDS); on++)
    if (view.isAny(on, JUDGES)) {
      view.add('kind-judged', at, on);
      return;
    }
}

/** "Couldn't find the ward with a map", "wouldn't know a goal if it": of a role, a pronoun or nobody at all. */
function readCannot(view: View, at: number): void {
  if (!view.fits(at + 1, BASICS)) return;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (view.is(back, 'I') || view.is(back, 'We') || view.is(back, 'You')) return;
    if (view.isAny(back, TARGET_TAGS)) {
      view.add('target-cannot', back, at + 1);
      return;
    }
    if (view.is(back, 'Subject')) {
      view.add('one-cannot', back, at + 1);
      return;
    }
  }
}

/** "They moved us to nights": nobody says who they are, and it falls on the writer. */
function readToUs(view: View, at: number): void {
  for (let on = at + 1; on <= at + 6 && on < view.length && !view.isPunct(on); on++)
    if (view.fits(on, US)) {
      view.add('they-to-us', at, on);
      return;
    }
}

/** "Was told to smile", "been moved to nights", "promised a desk": done to the writer by nobody named. */
function readSuffered(view: View, at: number): void {
  const passive = view.fits(at - 1, BECAME) || view.fits(at - 2, BECAME);
  const first = at === 0 || (at === 1 && view.isPunct(0));
  if (!passive && !first) return;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--)
    if (view.isAny(back, ['He', 'She', 'They', 'ServiceUser', 'Family'])) return;
  if (first && !view.fits(at + 1, A_AN)) return;
  view.add('suffered', Math.max(0, at - 1), at);
}

/** A role likened to something: "like a goldfish", "more use than", "about as much help as". */
function readLikened(view: View, at: number): void {
  for (let on = at + 1; on <= at + 16 && on < view.length && !view.fits(on, ENDS); on++) {
    const norm = view.norm(on);
    if ((norm === 'like' && view.isAny(on + 1, ['A'])) || (norm === 'as' && view.norm(on + 2) === 'as')) {
      view.add('target-likened', at, on);
      return;
    }
    if (
      norm === 'than' &&
      /^(?:more|better|less|worse|harder|longer|faster)$/.test(view.norm(on - 2) + view.norm(on - 1))
    ) {
      view.add('target-likened', at, on);
      return;
    }
  }
}

/** A role with its place or name beside it, by which it is known: "sister on Ward 4B", "the dean of X". */
function readPlaced(view: View, at: number): void {
  for (let on = at + 1; on <= at + 3 && on < view.length; on++) {
    if (view.isPunct(on) && view.text(on) !== ',') return;
    if (!view.fits(on, AT_OF) && view.text(on) !== ',') continue;
    for (let name = on + 1; name <= on + 3; name++)
      if (view.is(name, 'Cap') && !view.isAny(name, ['TimeNear', 'OtherTeam'])) {
        view.add('target-placed', at, name);
        return;
      }
  }
}

/** The writer's own doing: "I", "we" or a question to the reader up to three words before. */
function isMine(view: View, at: number): boolean {
  for (let back = at; back >= Math.max(0, at - 3); back--) if (view.fits(back, NOMINATIVE)) return true;
  return false;
}
