import { productPack } from './product';

export { idOf, toSignal } from './file-id';

/** Every rule, signal and word class of the product, for tools that need them at once. */
export const pack = productPack();
