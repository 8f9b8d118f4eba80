/** Questions of the page that stop at a shadow root, asked of the root that a box stands in. */

/** The document, or the open shadow root that holds this box. */
export function rootOf(box: Element): DocumentOrShadowRoot {
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** Is this box the one being written in? */
export function isFocused(box: Element): boolean {
  return rootOf(box).activeElement === box;
}
