/** Looking through open shadow roots, where Reddit and one of LinkedIn's two share boxes keep theirs. */

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element itself or its nearest ancestor that matches, climbing out of shadow roots on the way; null where none does. */
export function closestAcross<E extends Element = Element>(element: Element, selector: string): E | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest<E>(selector);
    if (found) return found;
  }
  return null;
}

/**
 * Everything under a root that matches, in document order, with the open shadow roots of the named hosts looked into. Only
 * those: a walk through every element of a page to find what has a root would be felt.
 * @param hosts selector of the elements whose roots count; none where the site has no such thing
 */
export function allIn(root: ParentNode, selector: string, hosts?: string): HTMLElement[] {
  if (!hosts) return [...root.querySelectorAll<HTMLElement>(selector)];
  const own = root instanceof Element && root.matches(hosts) && root.shadowRoot;
  const inside = own ? allIn(own, selector, hosts) : [];
  const below = [...root.querySelectorAll<HTMLElement>(`${selector}, ${hosts}`)].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.matches(hosts) && element.shadowRoot ? allIn(element.shadowRoot, selector, hosts) : []),
  ]);
  return [...inside, ...below];
}
