import folded from '../../rules/all?folded';
import weights from '../engine/model/weights.json';
import type { Pack } from '../engine/pack';
import { unfold } from './fold';

let pack: Pack | undefined;

/** Every rule, signal and word class of the product, as the engine takes them; read when first asked for. */
export function productPack(): Pack {
  pack ??= { ...unfold(folded), model: weights };
  return pack;
}
