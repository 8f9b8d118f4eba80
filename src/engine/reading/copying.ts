import type { View } from './view';

const WHOLE = /^(?:whole|full|entire|complete|all|every|each|both)$/;
const PIECES =
  /^(?:pages?|pp|verses?|questions?|qs|images?|slides?|chapters?|cards?|papers?|books?|textbooks?|mcqs?|hymnals?|stanzas?|lines|parts?|pics|photos|screenshots|recordings|days|editions?)$/;
const SEND =
  /^(?:send|sending|forward|email|emailing|mail|post|posting|share|sharing|drop|dropping|add|whatsapp|dm|pass|upload|uploading|scan|photocopy|stick|lend|give|swap)$/;

/** Somebody else's work and how much of it: whole or part, offered or asked for, or quoted at length. */
export function readCopying(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (WHOLE.test(view.norm(at))) {
      const object = view.find('CopyObject', at + 1, 6);
      if (object > 0) view.add('whole-work', at, object);
    }
    if (view.isAny(at, ['Number', 'NumberWord']) && (PIECES.test(view.norm(at + 1)) || PIECES.test(view.norm(at + 2))))
      view.add('pieces', at, at + 2);
    if (/^p(?:p|age|ages)?$/.test(view.norm(at)) && (view.is(at + 1, 'Number') || view.is(at + 2, 'Number')))
      view.add('pages', at, at + 2);
    if (SEND.test(view.norm(at))) readSending(view, at);
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
    if (/^(?:you|u|yous|ye|your|anyone|anybody|them|whoever|everyone)$/.test(view.norm(on))) {
      view.add('offers-sending', at, on);
      return;
    } else if (/^(?:me|us)$/.test(view.norm(on))) {
      view.add('asks-sending', at, on);
      return;
    }
}

/** A quotation by its length in this sentence, and whether it is said whose it is. */
function readQuotation(view: View): void {
  let open = -1;
  for (let at = 0; at < view.length; at++) {
    if (!/^[“”"]$/.test(view.text(at))) continue;
    if (open < 0) {
      // A post passed on with its author's name, as was done before there was a button for it, copies no work.
      if (view.tokens[at + 1]?.kind === 'mention' || view.text(at + 2) === ':') return;
      open = at;
      continue;
    }
    const size = (view.tokens[at]?.start ?? 0) - (view.tokens[open]?.end ?? 0);
    view.add(size > 120 ? 'quote-long' : size > 50 ? 'quote-middle' : 'quote-short', open, at);
    if (/^(?:[-–—~]|by|from)$/.test(view.norm(at + 1)) || view.is(at + 1, 'Cap'))
      view.add('quote-credited', at, at + 2);
    open = -1;
  }
  if (open >= 0) view.add(view.length - open > 12 ? 'quote-runs-on' : 'quote-opens', open, view.length - 1);
}
