import { type Detector, detector } from './hit';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = "(?:(?:19|20)\\d{2}|['’]?\\d{2})";
const DATE = [
  `${DAY}[/.-]${DAY}[/.-]${YEAR}`,
  `(?:19|20)\\d{2}-\\d{2}-\\d{2}`,
  `${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}`,
  `${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
].join('|');

/** A whole date of birth, said to be one ("DOB 12/03/1954", "born 4 July 1938"). */
export const birthDate: Detector = detector(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|born(?: on)?)(?: is| was)?[ :;-]{0,3}(?:${DATE})(?!\\d)`,
    'giu',
  ),
  () => true,
);

/** Any whole date. */
export const date: Detector = detector(new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${DATE})(?![\\d/-])`, 'giu'), () => true);
