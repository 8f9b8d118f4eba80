import type { Report } from '../types';
import type { Verdict } from './verdict';

/** Signals of joining in that point to what others made or did. */
const OTHERS = [
  'participation/credits',
  'participation/points-others-on',
  'participation/congratulates',
  'participation/thanks',
];

/** From this probability on a post is one's own news, whatever the user wants to be told about it. */
const OWN = 0.45;

/**
 * What kind of post a draft is, for the balance of what somebody posts.
 * @param joining what the rule of participation made of the windows in which it speaks
 */
export function aboutOf(ownNews: number, joining: readonly Verdict[]): Report['about'] {
  if (ownNews >= OWN) return 'self';
  if (joining.length === 0) return undefined;
  const pointsOn = joining.some(({ fired }) => fired.some(({ signal }) => OTHERS.includes(signal.id)));
  const asks = joining.some(({ fired }) =>
    fired.some(({ signal }) => signal.weight > 0 && !OTHERS.includes(signal.id)),
  );
  return pointsOn && !asks ? 'others' : 'talk';
}
