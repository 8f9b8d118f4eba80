import { nhsCheck } from './checksum';
import { announced, type Detector, detector, digitsOf } from './hit';

const CUE = /\b(?:nhs|chi|h ?& ?c|hcn|hosp(?:ital)?|patient|pt|health|number|num|no|mrn|record|id|ref)\b/iu;
const PHONE_CUE =
  /(?:\b(?:tel|phone|ph|call|ring|text|txt|mob|mobile|cell|fax|whatsapp)\b[^\d]{0,12}|\+\d{0,3}[ (-]*|\()$/iu;

/** A date at the front and an even digit (woman) or odd one (man) ninth: the shape of a Scottish CHI number. */
const startsWithDate = (digits: number[]): boolean => {
  const day = (digits[0] ?? 0) * 10 + (digits[1] ?? 0);
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};
const afterPhoneCue = (text: string, at: number) => PHONE_CUE.test(text.slice(Math.max(0, at - 24), at));

/**
 * NHS number (England, Wales, Isle of Man) and Health & Care number (Northern Ireland): ten digits, check modulo 11.
 * One ten-digit number in eleven passes by chance, so it must be set out 3-3-4 or be announced, however it is set out then, and not be a telephone number.
 */
export const nhsNumber: Detector = detector(
  /(?<![\d+-])\d{3}[ .\u00A0-]?\d{3}[ .\u00A0-]?\d{4}(?![\d-]|\.\d)/gu,
  (found, at, text) => {
    const digits = digitsOf(found);
    if (!nhsCheck(digits) || afterPhoneCue(text, at)) return false;
    if (announced(text, at, at + found.length, CUE)) return true;
    return digits[0] !== 0 && found.length === 12 && found[3] === found[7];
  },
);

/** CHI number (Scotland): date of birth, then the same check. A plausible date and a right check need no announcement. */
export const chiNumber: Detector = detector(/(?<![\d+-])\d{6}[ -]?\d{4}(?![\d-]|\.\d)/gu, (found, at, text) => {
  const digits = digitsOf(found);
  return nhsCheck(digits) && startsWithDate(digits) && !afterPhoneCue(text, at);
});
