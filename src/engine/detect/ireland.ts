import { gs1, weighted } from './checksum';
import { announced, type Detector, detector, digitsOf } from './hit';

const LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';
const SECOND: Record<string, number> = { A: 1, B: 2, H: 8 };

/** PPS number: seven digits, a check letter (modulo 23) and perhaps a second letter. */
export const ppsNumber: Detector = detector(/(?<![\p{L}\p{N}])\d{7}[A-W][ABHWTX]?(?![\p{L}\p{N}])/giu, (found) => {
  const upper = found.toUpperCase();
  const sum = weighted(digitsOf(found), [8, 7, 6, 5, 4, 3, 2]) + 9 * (SECOND[upper[8] ?? ''] ?? 0);
  return LETTERS[sum % 23] === upper[7];
});

/** Irish Individual Health Identifier: eighteen digits with a GS1 check, or announced. */
export const irishHealthIdentifier: Detector = detector(
  /(?<!\d)\d{18}(?!\d)|(?<!\d)\d{4} \d{4} \d{4} \d{4} \d{2}(?!\d)/gu,
  (found, at, text) =>
    gs1(digitsOf(found)) || announced(text, at, at + found.length, /\b(?:ihi|health identifier)\b/iu),
);

/** Eircode: routing key and unique identifier, in capitals; one without any letter in its second half is more likely a code and a year. */
export const eircode: Detector = detector(
  /(?<![\p{L}\p{N}])(?:[AC-FHKNPRTV-Y]\d[0-9]|D6W) ?[0-9AC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/gu,
  (found) => /[A-Z]/.test(found.slice(-4)) && /\d/.test(found.slice(-4)),
);
