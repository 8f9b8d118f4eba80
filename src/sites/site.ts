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

/**
 * How a post that was held goes out once the user says so: a replayed press where that is proven to publish, exactly
 * once; otherwise the user's own second press, which passes untouched.
 */
export interface Release {
  by: 'replay' | 'second press';
  /** The site commits what was typed when the box loses the focus, so it is taken away before a replay. */
  blurFirst?: boolean;
  /** Where this is known from, and the date. */
  evidence: string;
}

/** A place that looks like writing for others and is not, or only half, known: said honestly, never read. */
export interface Unknown {
  /** The text box the light stands beside. */
  box: HTMLElement;
  /** `box`: matches no surface · `publish`: its publish control was not found · `surface`: known, and not checked by design. */
  missing: 'box' | 'publish' | 'surface';
  /** Attributes and roles from the box outwards, never text, for a report of a fault. */
  shape: string;
}

export interface Site {
  id: string;
  name: string;
  /** Match patterns for the manifest. */
  matches: string[];
  /** Off until the user switches it on, with the browser's own question: not in the manifest's own hosts. */
  isOptional?: boolean;
  /** Lives on many hosts, each switched on by itself; `matches` is empty then. */
  isFederated?: boolean;
  /** The composer whose box is, or holds, this element; null for everything that is not on the allow-list. */
  composerAt(element: Element): Composer | null;
  /** Every composer under this root, in document order (the parts of a thread). */
  composersIn(root: Element): Composer[];
  /** The publish control that is, or holds, this element; null for every other element. */
  publishAt(element: Element): PublishControl | null;
  /** Does this key press, in this composer, publish? */
  publishesOnKey(event: KeyboardEvent, composer: Composer): boolean;
  /** Every control under this root that publishes it now, for looking again after the page redrew itself. */
  controlsIn?(root: Element): HTMLElement[];
  /** Is the site showing that it is sending what is under this root? */
  isSending?(root: Element): boolean;
  release?: Release;
  /** A box at this element that looks like a composer and cannot be checked; null for private boxes and for the rest. */
  unknownAt?(element: Element): Unknown | null;
  /** The surroundings of the draft: audience, reply target, quoted post, attachments. Never the text itself. */
  context(composer: Composer): Omit<Draft, 'text' | 'id'>;
}
