/**
 * Keys: F8 and Shift+F8 go to the next and previous finding (as "next problem" does in editors; neither X nor Facebook
 * uses them), Escape closes the card. Inside our own root nothing reaches the page; outside it only these two are ours.
 */

export interface KeyActions {
  isOpen(): boolean;
  /** @param focus take the focus into the card, because the person came by key. */
  move(by: 1 | -1, focus: boolean): void;
  close(): void;
}

function isPlain(event: KeyboardEvent): boolean {
  return event.isTrusted && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** @returns `inside`, for keys pressed in our own root. Keys pressed in `anchor` are listened for until `signal` aborts. */
export function createKeys(anchor: HTMLElement, actions: KeyActions, signal: AbortSignal) {
  function act(event: KeyboardEvent): boolean {
    if (!isPlain(event)) return false;
    if (event.key === 'F8') actions.move(event.shiftKey ? -1 : 1, true);
    else if (event.key === 'Escape' && actions.isOpen()) actions.close();
    else return false;
    event.preventDefault();
    return true;
  }

  const outside = (event: KeyboardEvent): void => {
    const inBox = event.target instanceof Node && anchor.contains(event.target);
    // An open list of names to mention takes Escape first (both sites name its active entry on the box).
    const listOpen = event.key === 'Escape' && anchor.getAttribute('aria-activedescendant');
    if (inBox && !listOpen && act(event)) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', outside, { capture: true, signal });
  return { inside: (event: KeyboardEvent): void => void act(event) };
}
