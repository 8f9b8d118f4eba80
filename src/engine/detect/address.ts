import { any, type Detector, detector } from './hit';

const STREET =
  '(?:street|st|str|road|rd|avenue|ave|av|lane|ln|drive|close|crescent|cres|court|ct|place|pl|terrace|terr|gardens|gdns|grove|hill|way|walk|square|sq|mews|row|parade|rise|view|green|boulevard|blvd|bvd|highway|hwy|parkway|pkwy|circle|cir|trail|loop|quay|vale|mount|drift|chase|croft|fold|gate|wynd|brae|turnpike|plaza|alley|esplanade|promenade|wharf)';
const NOT_A_NAME =
  /^(?:\d+)[a-z]? (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|miles?|km|metres?|meters?|steps?|people|one|of|in|on|at|the|a|an|and|more|more|way|ways|things?|times?|percent|patients?|beds?)\b/iu;

/** A house number and a street. */
export const streetAddress: Detector = any(
  detector(
    new RegExp(
      `(?<![\\p{L}\\p{N}.:/£$€-])(?:(?:flat|apt|apartment|unit|no)\\.? ?\\d{1,4}[a-z]?,? )?\\d{1,5}[a-z]?(?:[-/]\\d{1,4}[a-z]?)?,? (?:(?:the )?[\\p{L}'’.-]+ ){1,3}${STREET}\\b\\.?`,
      'giu',
    ),
    (found) => !NOT_A_NAME.test(found) && named(found),
  ),
  detector(/\b(?:p\.? ?o\.? ?box|post ?box|postfach|psc)\s?\d{1,6}(?:, ?box \d+)?/giu, () => true),
);

/** Street names are written with capitals, unless the whole address is in small letters and short. */
function named(found: string): boolean {
  const words = found.replace(/^[^\p{L}]*\d+[a-z]?(?:[-/]\d+)?,? /iu, '').split(' ');
  const name = words.length > 1 ? words.slice(0, -1) : words;
  return (
    name.every((word) => /^[\p{Lu}\d'’]|^(?:the|of|de|la|le|an|na)$/u.test(word)) ||
    (words.length === 2 &&
      found === found.toLowerCase() &&
      /(?:road|street|avenue|close|crescent|lane|terrace|grove|gardens|drive|court)$/u.test(found))
  );
}
