/** Wraps a listener of ours so that its failure stays ours: the page's own listeners and the user's text go on. */
export function guarded<A extends unknown[]>(
  listener: (...args: A) => void,
  onError: () => void,
): (...args: A) => void {
  return (...args) => {
    try {
      listener(...args);
    } catch {
      onError();
    }
  };
}
