import { luhn, weighted } from './checksum';
import { announced, type Detector, detector, digitsOf } from './hit';

/** Australian Medicare card: ninth digit checks the first eight; set out 4-5-1 or announced. */
export const australianMedicare: Detector = detector(
  /(?<!\d)[2-6]\d{3}([ -]?)\d{5}\1\d(?:[ /-]?\d)?(?!\d)/gu,
  (found, at, text) => {
    const digits = digitsOf(found);
    if (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 !== digits[8] || digits[9] === 0) return false;
    return /\D/.test(found) || announced(text, at, at + found.length, /\bmedicare\b/iu);
  },
);

/** Australian Individual Healthcare Identifier: sixteen digits from 800360, Luhn. */
export const australianHealthIdentifier: Detector = detector(/(?<!\d)8003 ?60\d{2} ?\d{4} ?\d{4}(?!\d)/gu, (found) =>
  luhn(digitsOf(found)),
);

/** Canadian social insurance number: nine digits 3-3-3, Luhn, none given out from 8. */
export const canadianSin: Detector = detector(/(?<![\d+-])\d{3}([ -]?)\d{3}\1\d{3}(?![\d-])/gu, (found, at, text) => {
  const digits = digitsOf(found);
  if (!luhn(digits) || digits[0] === 8 || digits.every((digit) => digit === 0)) return false;
  if (announced(text, at, at + found.length, /\b(?:sin|social insurance|nas)\b/iu)) return true;
  return (
    /\D/.test(found) &&
    !announced(
      text,
      at,
      at + found.length,
      /\b(?:tel|phone|call|ring|text|messages?|mobile|cell|fax|office)\b|\+|[£$€]/iu,
      60,
    )
  );
});

/** British Columbia Personal Health Number: ten digits from 9, modulo 11; set out 4-3-3 or announced. */
export const bcHealthNumber: Detector = detector(
  /(?<![\d+-])9\d{3}([ -]?)\d{3}\1\d{3}(?![\d-])/gu,
  (found, at, text) => {
    const digits = digitsOf(found);
    const check = 11 - (weighted(digits.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11);
    if (check !== digits[9]) return false;
    return (
      /\D/.test(found) ||
      announced(text, at, at + found.length, /\b(?:phn|care ?card|health (?:card|number)|bc services)\b/iu)
    );
  },
);

/** New Zealand NHI: three letters (no I, O) and four digits, the last a check modulo 11. */
export const nzHealthIndex: Detector = detector(
  /(?<![\p{L}\p{N}])[A-HJ-NP-Z]{3}\d{4}(?![\p{L}\p{N}])/gu,
  (found, at, text) => {
    const values = [...found].map((char) =>
      /\d/.test(char) ? Number(char) : 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(char) + 1,
    );
    const rest = weighted(values, [7, 6, 5, 4, 3, 2]) % 11;
    return rest !== 0 && (11 - rest) % 10 === values[6] && announced(text, at, at + found.length, /\bnhi\b/iu);
  },
);
