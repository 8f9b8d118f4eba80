/** Which events publish, and what: pure questions about one event. */

import type { Site } from '../../sites/site';
import { elementOf } from '../element';

/** A press that would publish what is under a root. */
export interface Press {
  root: Element;
  /** What was pressed; null for a key pressed in the box and for a form that sends itself. */
  control: HTMLElement | null;
  /** `form`: a form sends itself, most often because its button was pressed a moment before. */
  by: 'pointer' | 'key' | 'form';
}

/** May it be pressed? A control that may not does nothing, so there is nothing to ask. */
export function isDisabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true' || control.matches(':disabled');
}

/** Enter and Space make a click of their own here, so the click is the press. */
const CLICKS_BY_KEY = 'button, input, summary, a[href]';

function pressed(site: Site, element: Element, by: Press['by']): Press | null {
  const found = site.publishAt(element);
  return found && !isDisabled(found.control) ? { ...found, by } : null;
}

function onKey(site: Site, event: KeyboardEvent, element: Element): Press | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const composer = site.composerAt(element);
  if (composer) {
    return site.publishesOnKey(event, composer) ? { root: composer.root, control: null, by: 'key' } : null;
  }
  const press = event.isComposing ? null : pressed(site, element, 'key');
  return press?.control?.matches(CLICKS_BY_KEY) ? null : press;
}

function onSubmit(site: Site, event: SubmitEvent, form: Element): Press | null {
  if (event.submitter) return pressed(site, event.submitter, 'form');
  const [composer] = site.composersIn(form);
  // A form that holds a box and what publishes it: sent by Enter in another field, or by the page itself.
  const publishes = composer && (site.controlsIn?.(composer.root) ?? []).some((control) => form.contains(control));
  return publishes ? { root: composer.root, control: null, by: 'form' } : null;
}

/** The press in this event; null for every event that publishes nothing. */
export function pressOf(site: Site, event: Event): Press | null {
  const element = elementOf(event);
  if (!element) return null;
  if (event.type === 'click') return pressed(site, element, (event as MouseEvent).detail > 0 ? 'pointer' : 'key');
  if (event.type === 'keydown') return onKey(site, event as KeyboardEvent, element);
  return event.type === 'submit' ? onSubmit(site, event as SubmitEvent, element) : null;
}
