import type { Policy } from './policy';

/**
 * What a browser test may do, in words both browsers understand. One list of behaviours is written against this; each
 * driver keeps its browser's oddities to itself.
 */
export interface Rig {
  name: 'Chromium' | 'Firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  origin: string;
  /** Pages of ours that opened by themselves when the browser met the extension. They are closed again. */
  greeted: readonly string[];
  /** Opens an address in a new tab at the front and waits until it has loaded. */
  open(address: string): Promise<Tab>;
  /** Forgets all that is stored, as on the first day. @param kept keys of what stays */
  forget(kept?: readonly string[]): Promise<void>;
  /** Every request so far, by page or extension, that was not for a practice page. Each was refused. */
  strangers(): string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's executable. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Shows a window; needs a display. */
  headed?: boolean;
  /** Light or dark, as the system would say. Firefox can only be told at its start. */
  scheme?: 'light' | 'dark';
  /** Language of the browser itself, such as `es`; English where none is named. */
  language?: string;
  /** What an organisation has set for the extension in this browser. */
  policy?: Policy;
  /** Every window a private one, the extension allowed in; Firefox only. */
  isPrivate?: boolean;
  /** Device pixels to a CSS pixel: 2 for sharp pictures. */
  scale?: number;
}

/** A key, or a chord such as `Control+z`. Names are those of `KeyboardEvent.key`. */
export type Chord = string;

export interface Tab {
  /** The browser's own number of the tab, as extensions know it. */
  id: number;
  /** Runs in the page's world. The function must be self-contained; its argument and result are JSON. */
  evaluate<R, A = undefined>(run: (arg: A) => R, arg?: A): Promise<Awaited<R>>;
  /** Runs a script in the page's world, whatever the page's own policy says. */
  inject(script: string): Promise<void>;
  /** The same with every closed shadow root of the page in hand: how a person sees them, without opening one. */
  peek<R, A = undefined>(run: (roots: ShadowRoot[], arg: A) => R, arg?: A): Promise<R>;
  /** A trusted press of the main button at this place of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Two presses of the main button, as quick as a double press is. */
  doubleClickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  /** Trusted key presses, one character after the other; characters without a key are inserted as text. */
  type(text: string): Promise<void>;
  press(chord: Chord): Promise<void>;
  /** A chord held down until its last key has repeated so many times, then let go. */
  hold(chord: Chord, repeats: number): Promise<void>;
  /**
   * Composes a text as an input method does: piece by piece, then committed when `commit` is called, or by the Enter that
   * an input method takes for itself (Firefox cannot be made to press that one; there it only commits).
   */
  compose(steps: string[]): Promise<{ commit(): Promise<void>; commitByEnter(): Promise<void> }>;
  /** Size of the viewport in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG of the viewport, or of a part of it. */
  screenshot(file: string, clip?: Box): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
