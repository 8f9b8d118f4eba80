import { type Detector, detector } from './hit';

/** Every e-mail address. */
export const anyEmail: Detector = detector(
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?![\p{L}\p{N}@])/giu,
  () => true,
);

const OFFICE =
  /^(?:info|hello|hi|admin\w*|enquir\w*|inquir\w*|contact\w*|book\w*|events?|recruit\w*|jobs?|careers?|office|team|support|training|education|help\w*|secretary|editor\w*|press|media|library|no-?reply|feedback|complaints|pals|research|study|studies|trial|conference|membership|registration|submissions?|abstracts?|sales|mail|news\w*|reception|referrals?|volunteer\w*|trust|charity|donations?|service|services|speakup|ot|otalk)[\w.+-]*@/iu;

/** E-mail addresses that look like a person's, not an office's. */
export const email: Detector = (text) => anyEmail(text).filter((hit) => !OFFICE.test(text.slice(hit.start, hit.end)));
