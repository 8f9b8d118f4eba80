/**
 * What the extension knows about one web site. A site is selectors and small functions: no state, no listeners, no
 * clock. It is an allow-list: a box that no site recognises is never read.
 */
import type { Draft } from '../engine/types';

/** How a box holds its text, which decides how it is read, marked and replaced. */
export type EditorKind = 'draft-js' | 'lexical' | 'prosemirror' | 'quill' | 'textarea';

/** One compose box on a page. */
export interface Composer {
  /** The editable element itself. */
  box: HTMLElement;
  editor: EditorKind;
  /** post, reply, quote, comment, edit, … */
  surface: string;
  /** The dialog or region that holds the box, its siblings in a thread and its publish control. */
  root: Element;
}

export interface PublishControl {
  control: HTMLElement;
  root: Element;
}

export interface Site {
  id: string;
  name: string;
  /** Match patterns for the manifest. */
  matches: string[];
  /** The composer whose box is, or holds, this element; null for everything that is not on the allow-list. */
  composerAt(element: Element): Composer | null;
  /** Every composer under this root, in document order (the parts of a thread). */
  composersIn(root: Element): Composer[];
  /** The publish control that is, or holds, this element; null for every other element. */
  publishAt(element: Element): PublishControl | null;
  /** Does this key press, in this composer, publish? */
  publishesOnKey(event: KeyboardEvent, composer: Composer): boolean;
  /** The surroundings of the draft: audience, reply target, quoted post, attachments. Never the text itself. */
  context(composer: Composer): Omit<Draft, 'text' | 'id'>;
}
