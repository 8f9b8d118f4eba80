import { type NameSet, type Names, nameSet, numbered } from './names';
import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const MARK = wordSet(/^[.;!?]$/);

const CALL = wordSet(
  /^(?:ask|search|call|text|ring|book|see|follow|stream|find|watch|hire|dm|msg|message|whatsapp|email|visit|subscribe|join|vote|tune|come|catch|grab|order|preorder|get)$/,
);
const ME = wordSet(/^(?:me|my|mine|us|our|ours|page|profile|rooms|clinic|highlights|channel|insta|website|site)$/);
const GLORY = wordSet(
  /^(?:shortlisted|finalists?|award|awards|award-winning|winner|nominated|nomination|billboard|viral|verified|sold-out|bestseller|bestselling|radio|telly|tv|iplayer|podcast|keynote|ted|tedx|founder|ceo|influencer|ambassador|memoirs?|followed|commissions|auction|protocol|range|merch|single|album|series|premiere|stars|star|fellow|legend)$/,
);

export const OWN_PROMOTION_NEEDS: Needs = { words: [CALL, GLORY] };

/** Readers called on to come to the writer, and the writer's glory. */
export function readOwnPromotion(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.fits(at, CALL) && !view.isAny(at - 1, ['He', 'She', 'They', 'I', 'We']))
      for (let on = at + 1; on <= at + 5 && !view.fits(on, MARK); on++)
        if (view.fits(on, ME)) {
          view.add('call-on-me', at, on);
          break;
        }
    if (
      view.fits(at, GLORY) &&
      view.tokens.some((_, on) => Math.abs(on - at) < 9 && view.isAny(on, ['I', 'My', 'We', 'Our']))
    )
      view.add('own-glory', at);
  }
}

const SELLS =
  /^(?:promo-call|promo-claim|promo-object|price|my-thing|thing-is-out|with-me|counts-own|call-on-me|own-glory|pointing-emoji)$/;
const SHARES =
  /^(?:others-thing|others|copy-object|licence|thanks|question|chat-answer|published|signpost|congrats|asks-for-work|offers-sending|whole-work|promo-none)$/;
const COPIES =
  /^(?:copies-work|whole-work|pages|pieces|quote-runs-on|quoted-(?:150|300)|copy-act|offers-sending|asks-for-work|CopyObject\+(?:CopyAct|Some|AskWord)|CopyAct\+(?:I|AskWord)|pointing-emoji)$/;
const ALLOWED = /^(?:licence|my-thing|quote-credited|public-figure|price|thanks)$/;
const MOST = 5;

const [SELLING, SHARING, COPYING, ALLOWING] = [SELLS, SHARES, COPIES, ALLOWED].map(nameSet) as [
  NameSet,
  NameSet,
  NameSet,
  NameSet,
];
const SOLD = [numbered('sells', MOST), numbered('sells-lean', MOST)] as const;
const COPIED = [numbered('copying', MOST), numbered('copying-lean', MOST)] as const;

/** How many kinds of selling a draft tells, and the same less what others get of it: one fact for each number reached. */
export const readPromotionCount = (names: Names, told: Names): void =>
  tellSteps(names.count(SELLING), names.count(SHARING), SOLD, told);

/** The same count for copying: what is copied, less licence and one's own. */
export const readCopyingCount = (names: Names, told: Names): void =>
  tellSteps(names.count(COPYING), names.count(ALLOWING), COPIED, told);

function tellSteps(
  count: number,
  less: number,
  [steps, lean]: readonly [readonly number[], readonly number[]],
  told: Names,
): void {
  for (let level = 1; level <= Math.min(count, MOST); level++) told.addNumber(steps[level] as number);
  for (let level = 1; level <= Math.min(count - less, MOST); level++) told.addNumber(lean[level] as number);
}
