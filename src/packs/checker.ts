import { createChecker as create, preparingChecker as preparing } from '../engine';
import type { Checker, CheckerSettings } from '../engine/types';
import { productPack, readingProduct } from './product';

/** A checker with the product's own rules. Takes some hundred milliseconds to make; keep one for each composer. */
export function createChecker(settings: CheckerSettings = {}): Checker {
  return create(productPack(), settings);
}

/** The same in steps of some milliseconds, for a page that must not wait. */
export function* preparingChecker(settings: CheckerSettings = {}): Generator<void, Checker> {
  return yield* preparing(yield* readingProduct(), settings);
}
