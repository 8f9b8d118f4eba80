/**
 * Bytes as signs that a script can hold as they are: thirteen bits in two of ninety-one, a thirteenth less than Base64 needs.
 */
const SIGNS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (one) => !'"\'`\\'.includes(one),
);
const BASE = SIGNS.length;
const BITS = 13;
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, SIGNS.indexOf(String.fromCharCode(code))));

/** @param bytes one a character, as `btoa` takes them. */
export function toSigns(bytes: string): string {
  let signs = '';
  let held = 0;
  let count = 0;
  const put = () => {
    const value = held & ((1 << BITS) - 1);
    signs += `${SIGNS[Math.floor(value / BASE)]}${SIGNS[value % BASE]}`;
    held >>>= BITS;
    count -= BITS;
  };
  for (let at = 0; at < bytes.length; at++) {
    held |= bytes.charCodeAt(at) << count;
    count += 8;
    if (count >= BITS) put();
  }
  if (count > 0) put();
  return signs;
}

/** Reads the bytes back, one a call, and noughts after the last. */
export function readingSigns(signs: string): () => number {
  let at = 0;
  let held = 0;
  let count = 0;
  const value = () => VALUES[signs.charCodeAt(at++)] ?? 0;
  return () => {
    if (count < 8) {
      held |= (value() * BASE + value()) << count;
      count += BITS;
    }
    const byte = held & 255;
    held >>>= 8;
    count -= 8;
    return byte;
  };
}
