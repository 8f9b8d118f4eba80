import folded from '../../rules/all?folded';
import type { Pack } from '../engine/pack';
import { finish, type Steps } from '../engine/steps';
import { unfold } from './fold';
import { unfoldModel } from './fold-model';

let pack: Pack | undefined;

/** Every rule, signal, word class and weight of the product, as the engine takes them; read when first asked for. */
export function productPack(): Pack {
  return finish(readingProduct());
}

/** The same in steps. */
export function* readingProduct(): Steps<Pack> {
  if (pack) return pack;
  const { rules, model } = JSON.parse(folded);
  yield;
  const content = unfold(rules);
  yield;
  pack = { ...content, model: unfoldModel(model) };
  return pack;
}
