import { createChecker as create, preparingChecker as preparing } from '../engine';
import type { Pack } from '../engine/pack';
import type { Checker, CheckerSettings } from '../engine/types';
import type { OwnPack } from './own/parse';
import { productPack, readingProduct } from './product';

/** What a pack of one's own adds. */
type Added = Pick<OwnPack, 'signals' | 'lexicons'>;

/**
 * A checker with the product's own rules. Takes some hundred milliseconds to make; keep one for each composer.
 * @param own packs that `usablePacks` let through.
 */
export function createChecker(settings: CheckerSettings = {}, own: readonly Added[] = []): Checker {
  return create(joined(productPack(), own), settings);
}

/** The same in steps of some milliseconds, for a page that must not wait. */
export function* preparingChecker(
  settings: CheckerSettings = {},
  own: readonly Added[] = [],
): Generator<void, Checker> {
  return yield* preparing(joined(yield* readingProduct(), own), settings);
}

function joined(product: Pack, own: readonly Added[]): Pack {
  if (own.length === 0) return product;
  return {
    ...product,
    signals: [...product.signals, ...own.flatMap(({ signals }) => signals)],
    lexicons: [...product.lexicons, ...own.flatMap(({ lexicons }) => lexicons)],
  };
}
