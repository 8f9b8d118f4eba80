/** The element on the page that holds light and card: a closed root, in the top layer, where the page cannot reach in. */
import { guardEvents, guardRoot, type OwnRoot } from './guard';

/**
 * Firefox lets a content script make a sheet but not adopt it (2026-11-22: Xray wrappers, Firefox ESR 140), so a style
 * element inside the root does the same there.
 */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the style element.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

/** A host of no size, whatever the page's own style sheets say about elements like it. */
const HOST_STYLE: Record<string, string> = {
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  opacity: '1',
  filter: 'none',
  transform: 'none',
  visibility: 'visible',
  'clip-path': 'none',
  'pointer-events': 'auto',
  'z-index': '2147483647',
};

function bareHost(): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  return element;
}

/**
 * Takes away the hosts of an older one of us. 2026-11-23, Firefox ESR 153: an extension that is updated loses its script in
 * every open page and leaves its nodes, a question in front of the page among them. They are known by how they are made: a
 * name would tell the page more.
 */
export function sweepHosts(): void {
  const style = bareHost().getAttribute('style');
  for (const one of document.querySelectorAll(':is(html, dialog) > div[popover="manual"]'))
    if (one.getAttribute('style') === style) one.remove();
}

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  mount: HTMLElement;
  /** Above whatever the page put in the top layer since. */
  raise(): void;
}

/**
 * Makes the host for one composer. It stands on the document itself, outside the editor and its React tree; only a
 * native modal dialog, which makes everything outside it inert, has to hold it.
 * @param onKey keys pressed inside; none of them reach the page.
 */
export function createHost(anchor: Element, css: string, onKey: OwnRoot['onKey'], signal: AbortSignal): Host {
  const element = bareHost();
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const mount = document.createElement('div');
  root.append(mount);
  guardEvents(signal);
  guardRoot(element, { root, onKey }, signal);
  element.popover = 'manual';
  const raise = (): void => {
    const home = anchor.closest('dialog:modal') ?? document.documentElement;
    if (element.parentNode !== home) home.append(element);
    try {
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    } catch {
      // A page that meddles while it is shown: then it is drawn where it stands, and goes as it would have gone.
    }
  };
  raise();
  signal.addEventListener('abort', () => element.remove());
  return { element, root, mount, raise };
}
