import { preparingChecker as preparing } from '../engine';
import type { Pack } from '../engine/pack';
import { finish } from '../engine/steps';
import type { Checker, CheckerSettings } from '../engine/types';
import type { OwnPack } from './own/parse';
import { readingProduct } from './product';

/** What a pack of one's own adds. */
type Added = Pick<OwnPack, 'signals' | 'lexicons'>;

/**
 * A checker with the product's own rules. Takes some hundred milliseconds to make; keep one for each composer.
 * @param own packs that were tried: see `own/try.ts`.
 */
export function createChecker(settings: CheckerSettings = {}, own: readonly Added[] = []): Checker {
  return finish(preparingChecker(settings, own));
}

/** The same in steps of some milliseconds, for a page that must not wait. */
export function* preparingChecker(
  settings: CheckerSettings = {},
  own: readonly Added[] = [],
): Generator<void, Checker> {
  const product = yield* readingProduct();
  try {
    return yield* preparing(joined(product, own), settings);
  } catch (error) {
    if (own.length === 0) throw error;
    // Better the product's own rules than none: a pack must never end the checking.
    return yield* preparing(product, settings);
  }
}

function joined(product: Pack, own: readonly Added[]): Pack {
  if (own.length === 0) return product;
  return {
    ...product,
    signals: [...product.signals, ...own.flatMap(({ signals }) => signals)],
    lexicons: [...product.lexicons, ...own.flatMap(({ lexicons }) => lexicons)],
  };
}
