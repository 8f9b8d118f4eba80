/** Key presses that publish on more than one site. */
import { isPlainPress } from './dom';

/** Control or Command with Enter. */
export function isModEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isPlainPress(event);
}

/** Enter alone, where Shift with Enter makes a new line. */
export function isBareEnter(event: KeyboardEvent): boolean {
  const isAlone = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
  return event.key === 'Enter' && isAlone && isPlainPress(event);
}

/** Enter belongs to the list of names or tags while one is open. */
export function isListOpen(box: Element): boolean {
  return box.getAttribute('aria-expanded') === 'true' || Boolean(box.getAttribute('aria-activedescendant'));
}
