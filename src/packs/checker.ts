import { createChecker as create } from '../engine';
import type { Checker, CheckerSettings } from '../engine/types';
import { pack } from './catalog';

/** A checker with the product's own rules. Takes some tens of milliseconds to make; keep one for each composer. */
export function createChecker(settings: CheckerSettings = {}): Checker {
  return create(pack, settings);
}
