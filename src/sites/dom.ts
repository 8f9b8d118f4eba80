/** Small questions about the tree that every site asks. */

/** The nearest ancestor that holds something matching the selector, not climbing past `stop`; null where there is none. */
export function nearestHolding(element: Element, selector: string, stop: string): Element | null {
  for (let at = element.parentElement; at && !at.matches(stop); at = at.parentElement) {
    if (at.querySelector(selector)) return at;
  }
  return null;
}

/** Does `a` come before `b` in the document? */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The path of the page an element stands in; empty where there is none. */
export function pathOf(element: Element): string {
  return element.ownerDocument.defaultView?.location.pathname ?? '';
}

/** Text of an element with runs of white space as one blank, at most `limit` code units. */
export function shortText(element: Element | null | undefined, limit: number): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, limit);
}

/**
 * A key press that a person means, and not one an input method is still using. A key that repeats counts: a site may
 * publish on it, as after Enter has picked a name and is still down.
 */
export function isPlainPress(event: KeyboardEvent): boolean {
  return !event.isComposing && event.keyCode !== 229;
}

/**
 * Does something under this root say that it is busy?
 * @param apart selector of what counts characters rather than the site's own work
 */
export function isBusy(root: Element, apart: string): boolean {
  const busy = [...root.querySelectorAll('[aria-busy="true"], [role="progressbar"]')];
  return root.matches('[aria-busy="true"]') || busy.some((sign) => !sign.closest(apart));
}
