import folded from '../../rules/all?folded';
import type { Pack } from '../engine/pack';
import { finish, type Steps } from '../engine/steps';
import { unfolding } from './fold';
import { unfoldingModel } from './fold-model';
import { unsqueezing } from './squeeze/unsqueeze';

/** What was read is let go when memory is wanted: checkers keep what they need of it, and it can be read again. */
let pack: WeakRef<Pack> | undefined;

/** Every rule, signal, word class and weight of the product, as the engine takes them; read when first asked for. */
export function productPack(): Pack {
  return finish(readingProduct());
}

/** The same in steps. */
export function* readingProduct(): Steps<Pack> {
  const known = pack?.deref();
  if (known) return known;
  const [rules = '', model = '', wording = ''] = (yield* unsqueezing(folded)).split('\n');
  yield;
  const content = yield* unfolding(JSON.parse(rules));
  yield;
  const read = { ...content, wording: JSON.parse(wording), model: yield* unfoldingModel(JSON.parse(model)) };
  pack = new WeakRef(read);
  return read;
}
