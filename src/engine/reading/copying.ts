import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const PP_AGE = wordSet(/^p(?:p|age|ages)?$/);
const YOU_U = wordSet(/^(?:you|u|yous|ye|your|anyone|anybody|them|whoever|everyone)$/);
const ME_US = wordSet(/^(?:me|us)$/);
const QUOTE = wordSet(/^[“”"]$/);
const BY_FROM = wordSet(/^(?:[-–—~]|by|from)$/);

const WHOLE = wordSet(/^(?:whole|full|entire|complete|all|every|each|both)$/);
const PIECES = wordSet(
  /^(?:pages?|pp|verses?|questions?|qs|images?|slides?|chapters?|cards?|papers?|books?|textbooks?|mcqs?|hymnals?|stanzas?|lines|parts?|pics|photos|screenshots|recordings|days|editions?)$/,
);
const SEND = wordSet(
  /^(?:send|sending|forward|email|emailing|mail|post|posting|share|sharing|drop|dropping|add|whatsapp|dm|pass|upload|uploading|scan|photocopy|stick|lend|give|swap)$/,
);

export const COPYING_NEEDS: Needs = { tags: ['CopyObject'], words: [PIECES, PP_AGE, SEND, QUOTE] };

/** Somebody else's work and how much of it: whole or part, offered or asked for, or quoted at length. */
export function readCopying(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.fits(at, WHOLE)) {
      const object = view.find('CopyObject', at + 1, 6);
      if (object > 0) view.add('whole-work', at, object);
    }
    if (view.isAny(at, ['Number', 'NumberWord']) && (view.fits(at + 1, PIECES) || view.fits(at + 2, PIECES)))
      view.add('pieces', at, at + 2);
    if (view.fits(at, PP_AGE) && (view.is(at + 1, 'Number') || view.is(at + 2, 'Number')))
      view.add('pages', at, at + 2);
    if (view.fits(at, SEND)) readSending(view, at);
    if (view.is(at, 'AskWord')) {
      const object = view.find('CopyObject', at + 1, 12);
      if (object > 0) view.add('asks-for-work', at, object);
    }
    if (view.is(at, 'CopyAct')) {
      const object = view.find('CopyObject', at + 1, 8);
      if (object > 0) view.add('copies-work', at, object);
    }
  }
  readQuotation(view);
}

function readSending(view: View, at: number): void {
  for (let on = at + 1; on <= at + 4; on++)
    if (view.fits(on, YOU_U)) {
      view.add('offers-sending', at, on);
      return;
    } else if (view.fits(on, ME_US)) {
      view.add('asks-sending', at, on);
      return;
    }
}

/** A quotation by its length in this sentence, and whether it is said whose it is. */
function readQuotation(view: View): void {
  let open = -1;
  for (let at = 0; at < view.length; at++) {
    if (!view.fits(at, QUOTE)) continue;
    if (open < 0) {
      // A post passed on with its author's name, as was done before there was a button for it, copies no work.
      if (view.tokens[at + 1]?.kind === 'mention' || view.text(at + 2) === ':') return;
      open = at;
      continue;
    }
    const size = (view.tokens[at]?.start ?? 0) - (view.tokens[open]?.end ?? 0);
    view.add(size > 120 ? 'quote-long' : size > 50 ? 'quote-middle' : 'quote-short', open, at);
    if (view.fits(at + 1, BY_FROM) || view.is(at + 1, 'Cap')) view.add('quote-credited', at, at + 2);
    open = -1;
  }
  if (open >= 0) view.add(view.length - open > 12 ? 'quote-runs-on' : 'quote-opens', open, view.length - 1);
}
