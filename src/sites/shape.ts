/**
 * A box described for a report of a fault: tags, roles and test ids from the box outwards, never a word that stands on the
 * page. Labels are named, not told: they may hold a person's name.
 */

/** Attributes whose values are the site's own vocabulary. */
const TOLD = ['role', 'type', 'contenteditable', 'data-testid', 'data-lexical-editor', 'method', 'aria-modal', 'dir'];
/** Attributes of which only the presence is told. */
const NAMED = ['aria-label', 'aria-labelledby', 'aria-placeholder', 'placeholder', 'aria-activedescendant'];
/** A test id may end in somebody's handle. */
const HANDLE = /(Container|Avatar|User|Profile)-.*$/;
const OUTERMOST = '[role="dialog"], [role="article"], article, body';
const STEPS = 12;

function told(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? '';
  const safe = /^[\w-]{1,48}$/.test(value) ? value.replace(HANDLE, '$1') : '…';
  return `${name}=${safe}`;
}

function line(element: Element): string {
  const known = TOLD.filter((name) => element.hasAttribute(name)).map((name) => told(element, name));
  const named = NAMED.filter((name) => element.hasAttribute(name));
  return [element.tagName.toLowerCase(), ...known, ...named].join(' ');
}

/** @returns one line for each element from the box to its dialog or post, then the controls and headings found there. */
export function shapeOf(box: Element): string {
  const lines: string[] = [];
  let at: Element | null = box;
  for (let step = 0; at && step < STEPS; step++) {
    lines.push(line(at));
    if (at !== box && at.matches(OUTERMOST)) break;
    at = at.parentElement;
  }
  const region = box.closest(OUTERMOST) ?? box;
  const controls = region.querySelectorAll(
    'button, [role="button"], input[type="file"], form, h1, h2, [role="heading"]',
  );
  const beside = [...controls].filter((one) => !box.contains(one)).slice(0, 40);
  return [...lines, '---', ...beside.map(line)].join('\n');
}
