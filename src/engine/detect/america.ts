import { announced, type Detector, detector, digitsOf } from './hit';

/** US social security number: area, group and serial that are given out; without hyphens only when announced. */
export const ssn: Detector = detector(/(?<![\d-])\d{3}([ -]?)\d{2}\1\d{4}(?![\d-])/gu, (found, at, text) => {
  const digits = digitsOf(found).join('');
  if (/^(?:000|666|9)|^...00|0000$/.test(digits) || digits === '078051120') return false;
  return found.includes('-') || announced(text, at, at + found.length, /\b(?:ssn|social(?: security)?)\b/iu);
});

const LETTER = '[AC-HJKMNP-RT-Y]';
const EITHER = '[AC-HJKMNP-RT-Y0-9]';

/** Medicare Beneficiary Identifier: eleven characters without S, L, O, I, B, Z (CMS, MBI format). */
export const mbi: Detector = detector(
  new RegExp(
    `(?<![\\p{L}\\p{N}])[1-9]${LETTER}${EITHER}\\d-?${LETTER}${EITHER}\\d-?${LETTER}{2}\\d{2}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  () => true,
);

const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** US ZIP code: only after a state or the word itself, since any five digits have its shape. */
export const zip: Detector = detector(
  new RegExp(`(?:\\b(?:${STATES})|\\b[Zz][Ii][Pp](?: ?[Cc]ode)?:?)\\s+(?<it>\\d{5}(?:-\\d{4})?)(?!\\d)`, 'gu'),
  () => true,
);
