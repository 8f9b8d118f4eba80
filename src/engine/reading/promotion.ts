import type { View } from './view';
import { type Needs, wordSet } from './word-set';

const ME = wordSet(/^me$/);
const IS_ARE = wordSet(/^(?:is|are|'s|drops|launches|opens|out|live|available|now|sold|coming)$/);
const WITH_BY = wordSet(/^(?:with|by|from|to|for|book|buy)$/);
const FOLLOWERS_SUBSCRIBERS = wordSet(
  /^(?:%|followers|subscribers|downloads|sales|reviews|stars|left|spots|seats|places|slots|spaces)$/,
);

export const PROMOTION_NEEDS: Needs = {
  tags: ['PromoObject', 'Price'],
  words: [ME, FOLLOWERS_SUBSCRIBERS],
  kinds: ['emoji'],
};

/** One's own thing put before readers, and what they are asked to do about it. */
export function readPromotion(view: View): void {
  for (let at = 0; at < view.length; at++) {
    if (view.is(at, 'My')) {
      const object = view.find('PromoObject', at + 1, 4);
      if (object > 0) view.add('my-thing', at, object);
    }
    if (view.is(at, 'PromoObject') && view.fits(at + 1, IS_ARE)) view.add('thing-is-out', at, at + 1);
    if (view.fits(at, WITH_BY) && view.norm(at + 1) === 'me') view.add('with-me', at, at + 1);
    if (view.is(at, 'Price')) view.add('price', at);
    if (view.is(at, 'Number') && view.fits(at + 1, FOLLOWERS_SUBSCRIBERS)) view.add('counts-own', at, at + 1);
    if (view.is(at, 'Others') && view.find('PromoObject', at + 1, 6) > 0) view.add('others-thing', at, at + 3);
    if (view.tokens[at]?.kind === 'emoji' && /[👇👉🔗💉💅⏳🛒🎟⭐]/u.test(view.text(at))) view.add('pointing-emoji', at);
  }
}
