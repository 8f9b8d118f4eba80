import { luhn, nhsCheck } from './checksum';
import { announced, type Detector, detector, digitsOf } from './hit';

const CUE =
  /\b(?:tel|telephone|phone|ph|call\w*|ring|rang|text\w*|txt|sms|mob|mobile|cell|fax|whatsapp|numbers?|desk|office|contact|reach|dial|messages?|registered|home|work|answering|ext)\b|☎|📞|📱/iu;

/** A run of 7 to 15 digits with the separators people use; brackets, a leading + and an extension are part of it. */
const RUN =
  /(?<![\p{L}\p{N}/£$€#+-]|[£$€] |\d[.,])(?:\+|\(\+?)?\d[\d]*(?:\)?[ .\u00A0/-]{0,2}\(?\d+\)?)*(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\p{L}\p{N}%]|[.,]\d)/giu;

/** Numbers of this many digits or more, set out like one, need no word that announces them. */
const STRONG = [/^\+\d{1,3}/u, /^00\d{9,}/u, /^0\d{9,10}$/u, /^1?[2-9]\d{2}[2-9]\d{6}$/u];

/** Every telephone number, of any country. */
export const anyPhone: Detector = detector(RUN, (found, at, text) => {
  const bare = found.replace(/(?:x|ext).*$/iu, '');
  const digits = digitsOf(bare);
  if (digits.length < 7 || digits.length > 15 || notPhone(bare, digits)) return false;
  const compact = (bare.trim().startsWith('+') || bare.startsWith('(+') ? '+' : '') + digits.join('');
  const set = /[ .()-]/u.test(bare) || digits[0] === 0;
  const strong = STRONG.some((shape) => shape.test(compact)) && (set || compact.startsWith('+'));
  return strong || announced(text, at, at + found.length, CUE, 80, 24) || aloneOnItsLine(text, at, found.length);
});

function notPhone(bare: string, digits: number[]): boolean {
  const dates = /^(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}(?![\d-])|^\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d{2}(?![\d.-])/u;
  const years = /^(?:19|20)\d{2} ?[-/ ] ?(?:19|20)\d{2}$/u;
  const ssn = /^\d{3}-\d{2}-\d{4}$/u;
  if (dates.test(bare) || years.test(bare) || ssn.test(bare) || /^(\d)\1+$/u.test(digits.join(''))) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/u.test(bare)) return true;
  if (digits.length >= 13 && luhn(digits) && !bare.startsWith('+') && digits[0] !== 0) return true;
  return /^\d{3} \d{3} \d{4}$/u.test(bare) && nhsCheck(digits);
}

const aloneOnItsLine = (text: string, at: number, length: number): boolean =>
  /(?:^|\n)[\s\p{L}:.]{0,12}$/u.test(text.slice(Math.max(0, at - 14), at)) &&
  /^\s*(?:$|\n)/u.test(text.slice(at + length)) &&
  text.includes('\n');

/** Numbers anybody may have: freephone, non-geographic, toll-free, crisis lines. */
const PUBLIC =
  /^(?:(?:\+?44|0)(?:8(?:00|08|4\d|7\d)|3\d{2})\d+|1?8(?:00|33|44|55|66|77|88)\d{7}|1[38]00\d{6}|13\d{4}|116\d{3}|1850\d+|1890\d+|0818\d+|02031172520)$/u;
const FOR_THE_PUBLIC =
  /\b(?:help ?lines?|hot ?lines?|crisis|samaritans|book\w*|reception|switchboard|enquir\w+|appointments?|rsvp|call us|ring us|contact us|our (?:team|office|clinic|number)|line is open|opening hours|refer\w*|advice line|tickets?|register|donat\w+|support line)\b/iu;

/** Telephone numbers that look like one person's: not a helpline, a freephone number or a desk that takes bookings. */
export const phone: Detector = (text) =>
  anyPhone(text).filter((hit) => {
    const digits = digitsOf(text.slice(hit.start, hit.end)).join('');
    return !PUBLIC.test(digits) && !announced(text, hit.start, hit.end, FOR_THE_PUBLIC, 60, 40);
  });
