/** What the shared list of behaviours has to know of a practice site: a file of its own beside each site's page. */

/** One place where posts are written. */
export interface PracticeSurface {
  /** In words, for the name of the test: "a post in the window". */
  what: string;
  address: string;
  /** Selector of the box, which is on the page as soon as that has loaded; ` >>> ` goes into an open shadow root. */
  box: string;
  /** What the practice page calls the box: see `enrol` in shared/record.js. */
  name: string;
  /** Which of the boxes of that name, in the order of the document; the first where nothing is said. */
  nth?: number;
  /** The surface that the site is to recognise. */
  surface: string;
  /** How words are tinted there: by the browser, in a copy over a textarea, or not at all. */
  marks: 'highlights' | 'mirror' | 'none';
  /** The key that makes a new line; none in a box of one line. */
  line?: 'Enter' | 'Shift+Enter';
  /** What publishes there: the control, the chords that do in the box itself, and what opens a window that has closed. */
  publish?: { control: string; keys: string[]; again?: string };
}

/** A box whose words are nobody's business. */
export interface PrivateBox {
  what: string;
  address: string;
  box: string;
}

export interface PracticeSite {
  /** The folder of its page, and its id in src/sites. */
  id: string;
  /** The key of its switch on the options page, for a site that is off until switched on. */
  switchedOnAs?: string;
  /** Hosts that the page is served at. */
  hosts: string[];
  title: string;
  surfaces: PracticeSurface[];
  privateBoxes: PrivateBox[];
}
