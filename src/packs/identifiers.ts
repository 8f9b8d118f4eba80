/** Words that lead straight to one person can never be allowed; this says of a word, before it is, whether it is one. */
import type { Checker } from '../engine/types';
import { productPack } from './product';

/** Some identifiers are known only by the words before them. */
const FRAMES = [
  '',
  'NHS number ',
  'My patient ',
  'Ring my patient on ',
  'My patient was born on ',
  'My patient lives at ',
];

/** @param checker one at the highest sensitivity, so that nothing is missed. */
export function isIdentifier(word: string, checker: Checker): boolean {
  const identifiers = new Set(
    productPack()
      .signals.filter(({ role }) => role === 'identifier')
      .map(({ id }) => id),
  );
  return FRAMES.some((frame) =>
    checker
      .check({ text: `${frame}${word}.` })
      .findings.some(({ rule, spans }) =>
        spans.some((span) => identifiers.has(`${rule}/${span.signal}`) && span.end > frame.length),
      ),
  );
}
