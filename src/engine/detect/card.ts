import { luhn } from './checksum';
import { announced, type Detector, detector, digitsOf } from './hit';

/** Ranges of the card schemes (ISO/IEC 7812); 1800 and 2131 are old JCB numbers. */
const SCHEMES = /^(?:4|5[0-8]|6|3[0-9]|2(?:2[2-9]|[3-6]|7[01]|720)|1800|2131)/u;

/** Payment card: 12 to 19 digits, alone or in groups, of a known scheme, with a right Luhn check. */
export const card: Detector = detector(/(?<![\d+.,-])\d(?:[ -]?\d){11,18}(?![\d-]|[.,]\d)/gu, (found, at, text) => {
  const digits = digitsOf(found);
  const known = SCHEMES.test(digits.join('')) || announced(text, at, at + found.length, /\b(?:cards?|cc)\b/iu);
  return known && luhn(digits) && new Set(digits).size > 1 && !/^\d{4}-\d{2}-\d{2}/u.test(found);
});
