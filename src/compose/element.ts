/** The innermost element an event began at; open shadow roots are looked into. */
export function elementOf(event: Event): Element | null {
  const [target] = event.composedPath();
  if (target instanceof Element) return target;
  return target instanceof Node ? target.parentElement : null;
}
