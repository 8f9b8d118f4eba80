import type { Steps } from '../../engine/steps';
import { Pieces } from './model';
import { readingSigns } from './signs';

/** Characters a step: a millisecond or two before the browser has made the loop fast, a fraction afterwards. */
const SOME = 1024;

/** The text that `squeeze` was given; a tenth of a second in all. */
export function* unsqueezing(squeezed: string): Steps<string> {
  const byte = readingSigns(squeezed);
  const number = () => ((byte() << 24) | (byte() << 16) | (byte() << 8) | byte()) >>> 0;
  const all = new Uint8Array(number());
  // Plain variables would become new objects with every number beyond 31 bits.
  const range = Float64Array.of(0, 0xffffffff, number());
  const pieces = new Pieces((chance) => {
    let low = range[0] as number;
    let high = range[1] as number;
    let value = range[2] as number;
    const middle = low + Math.floor(((high - low) * chance) / 65536);
    const bit = value <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      value = ((value << 8) | byte()) >>> 0;
    }
    range[0] = low;
    range[1] = high;
    range[2] = value;
    return bit;
  });
  for (let at = 0, pause = SOME; at < all.length; ) {
    if (pieces.isAgain(0) === 0) all[at] = pieces.letter(0, all[at - 1] ?? 0, all[at - 2] ?? 0, all[at++ - 3] ?? 0);
    else {
      const length = pieces.length(0);
      const reach = pieces.reach(0, length);
      for (const end = at + length; at < end; at++) all[at] = all[at - reach] as number;
    }
    if (at < pause) continue;
    pause = at + SOME;
    yield;
  }
  return new TextDecoder().decode(all);
}
