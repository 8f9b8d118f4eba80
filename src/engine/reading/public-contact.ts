import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const MARK = wordSet(/^[-()+]$/);
const N0300_800 = wordSet(/^0(?:300|800|808)/);

const MINE = wordSet(/^(?:me|my|mine|myself|personal|private|own|new|home|whatsapp|wassap)$/);
const OFFICE = wordSet(
  /^(?:clinic|office|booking|bookings|book|helpline|ext|extension|reception|switchboard|line|team|service|appointments|referral|referrals|surgery|ward|department|dept|freephone|0300|0800|116|samaritans|111|enquiries|tickets|university|press|shop|studio|practice)$/,
);

export const CONTACT_NEEDS: Needs = { kinds: ['number'] };

/** A telephone number, and whether it is the writer's own or a service's. */
export function readContacts(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.tokens[at]?.kind !== 'number') continue;
    let last = at;
    let digits = digitsOf(view.norm(at));
    while (last - at < 8 && (view.tokens[last + 1]?.kind === 'number' || view.fits(last + 1, MARK)))
      digits += digitsOf(view.norm(++last));
    if (digits >= 8 && digits <= 14) readPhone(view, at, last);
    at = last;
  }
}

function readPhone(view: View, first: number, last: number): void {
  let mine = false;
  let office = view.fits(first, N0300_800);
  for (let at = 0; at < view.length; at++) {
    if (view.fits(at, MINE)) mine = true;
    if (view.fits(at, OFFICE)) office = true;
  }
  view.add(office ? (mine ? 'phone-mixed' : 'phone-office') : mine ? 'phone-mine' : 'phone-bare', first, last);
}

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;
