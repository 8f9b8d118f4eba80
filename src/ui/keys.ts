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

/**
 * The rest of a press that closed our card is ours too: react-native-web's modal, which X's windows come from, closes on
 * an Escape that comes up. Ends with the next press of the key, should its coming up have been missed.
 */
function takeRest({ key, code }: KeyboardEvent, signal: AbortSignal): void {
  const rest = new AbortController();
  signal.addEventListener('abort', () => rest.abort(), { signal: rest.signal });
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== key || event.code !== code) return;
    if (event.type === 'keydown' && !event.repeat) rest.abort();
    else event.stopImmediatePropagation();
    if (event.type === 'keyup') rest.abort();
  };
  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(type, hear, { capture: true, signal: rest.signal });
}

/** @returns `inside`, for keys pressed in our own root. Keys pressed in `anchor` are listened for until `signal` aborts. */
export function createKeys(anchor: HTMLElement, actions: KeyActions, signal: AbortSignal) {
  function act(event: KeyboardEvent): boolean {
    if (!isPlain(event)) return false;
    if (event.key === 'F8') actions.move(event.shiftKey ? -1 : 1, true);
    else if (event.key === 'Escape' && actions.isOpen()) {
      actions.close();
      takeRest(event, signal);
    } else return false;
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
