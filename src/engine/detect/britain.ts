import { announced, type Detector, detector } from './hit';

/** UK National Insurance number; prefixes never given out, and the official dummy QQ, are left alone. */
export const nationalInsurance: Detector = detector(
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/giu,
  (found) => found === found.toUpperCase() || found === found.toLowerCase(),
);

const AREA = '(?:[A-PR-UWYZ][0-9][0-9A-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9ABEHMNPRVWXY]?)';
const INWARD = '[0-9][ABD-HJLNP-UW-Z]{2}';

/** UK postcode, whole; in small letters only with its space and a long first half ("ls6 2nd" is a count). */
export const postcode: Detector = detector(
  new RegExp(`(?<![\\p{L}\\p{N}])(?:GIR ?0AA|${AREA} ?${INWARD})(?![\\p{L}\\p{N}])`, 'giu'),
  (found) =>
    found === found.toUpperCase() ||
    (/^[a-z]{1,2}\w{1,2} \w{3}$/.test(found) && found.length > 6 && !/(?:st|nd|rd|th)$/.test(found)),
);

const CAR =
  /\b(?:cars?|van|scooter|bike|motor\w*|reg(?:istration)?|plates?|taxi|cab|driv\w+|drove|parked|vehicle|lorry|truck|golf|corsa|fiesta|audi|bmw|mini)\b/iu;

/** Registration plates of Great Britain, Northern Ireland and Ireland, near a word about cars (course codes look alike). */
export const vehicle: Detector = detector(
  /(?<![\p{L}\p{N}-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{3} ?\d{3,4}|\d{2,3}-[A-Z]{1,2}-\d{1,6})(?![\p{L}\p{N}-])/gu,
  (found, at, text) => announced(text, at, at + found.length, CAR, 60, 40),
);
