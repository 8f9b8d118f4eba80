/** How the copy over a textarea is made to break its lines where the box breaks them. All lengths in CSS pixels. */

const COPIED = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'font-kerning'],
  ...['font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'text-rendering', 'direction'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-indent', 'text-transform', 'tab-size'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'white-space', 'overflow-wrap', 'word-break'],
] as const;

/**
 * The tints of the style sheet once more, which reaches no closed root: see entrypoints/compose.content/style.css.
 */
export const TINT_STYLES: Record<1 | 2 | 3, readonly (readonly [string, string])[]> = {
  1: [
    ['background-color', 'rgb(234 179 8 / 0.22)'],
    ['text-decoration', 'underline dotted 2px rgb(182 123 2)'],
    ['text-underline-offset', '3px'],
  ],
  2: [
    ['background-color', 'rgb(249 115 22 / 0.2)'],
    ['text-decoration', 'underline solid 2px rgb(234 88 12)'],
    ['text-underline-offset', '3px'],
  ],
  3: [
    ['background-color', 'rgb(234 88 12 / 0.3)'],
    ['text-decoration', 'underline double 2px rgb(217 67 26)'],
    ['text-underline-offset', '3px'],
  ],
};

function put(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}

/** Lays frame and copy exactly over the inner part of the box, scrolled as it is. */
export function copyLayout(box: HTMLTextAreaElement, frame: HTMLElement, copy: HTMLElement): void {
  const rect = box.getBoundingClientRect();
  const own = getComputedStyle(box);
  put(frame, {
    position: 'fixed',
    left: `${rect.left + box.clientLeft}px`,
    top: `${rect.top + box.clientTop}px`,
    width: `${box.clientWidth}px`,
    height: `${box.clientHeight}px`,
    overflow: 'hidden',
    'pointer-events': 'none',
    'z-index': '2147483646',
  });
  for (const name of COPIED) copy.style.setProperty(name, own.getPropertyValue(name));
  put(copy, {
    'box-sizing': 'border-box',
    width: `${box.clientWidth}px`,
    color: 'transparent',
    transform: `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`,
  });
}
