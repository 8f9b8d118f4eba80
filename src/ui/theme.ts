/** Light or dark, as the page round the box is: sites have themes of their own, whatever the system prefers. */

export type Theme = 'light' | 'dark';

function channels(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

/** Perceived brightness of an `rgb()` or `rgba()` colour, 0 to 1; undefined when it is see-through. */
export function brightness(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] = channels(colour);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  // ITU-R BT.601 luma: good enough to tell a dark page from a light one.
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** The theme of what lies behind an element; the system's choice when nothing behind it has a colour. */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const light = brightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
