/**
 * The honest light beside a box that looks like one for posts and cannot be checked: there is at most one, beside the box
 * in use. Such a box is never read.
 */
import type { Site, Unknown } from '../sites/site';
import type { ComposerUi, ComposerView } from '../ui/contract';
import type { Tools } from './tools';

const REASONS = { box: 'site', publish: 'publish', surface: 'surface' } as const;

/** Why a place is not checked as it should be, as a key of the words for it. */
export const reasonOf = ({ missing }: Unknown) => REASONS[missing];

function viewOf(unknown: Unknown): ComposerView {
  return { level: 'unchecked', participates: false, findings: [], reason: reasonOf(unknown) };
}

interface Lit {
  unknown: Unknown;
  ui: ComposerUi;
  size: ResizeObserver;
}

export class Strangers {
  readonly #site: Site;
  readonly #tools: Pick<Tools, 'ui' | 'openTips'>;
  readonly #changed: () => void;
  #lit: Lit | undefined;

  constructor(site: Site, tools: Pick<Tools, 'ui' | 'openTips'>, changed: () => void) {
    this.#site = site;
    this.#tools = tools;
    this.#changed = changed;
  }

  /** What the light says, as the toolbar sums it up. */
  get view(): ComposerView | null {
    return this.#lit ? viewOf(this.#lit.unknown) : null;
  }

  get isEmpty(): boolean {
    return this.#lit === undefined;
  }

  /** Every place on the page that cannot be checked as it should be, for a report of a fault. */
  found(): Unknown[] {
    const halves = this.#site.composersIn(document.documentElement).flatMap(({ box }) => this.#at(box) ?? []);
    return this.#lit ? [this.#lit.unknown, ...halves] : halves;
  }

  /** Somebody is at this element, which is in no composer. */
  touch(element: Element): void {
    const unknown = this.#at(element);
    if (unknown && unknown.box === this.#lit?.unknown.box) return;
    this.clear();
    if (unknown) this.#light(unknown);
  }

  place(): void {
    this.#lit?.ui.place();
  }

  clear(): void {
    if (!this.#lit) return;
    this.#lit.size.disconnect();
    this.#lit.ui.destroy();
    this.#lit = undefined;
    this.#changed();
  }

  #at(element: Element): Unknown | null {
    return this.#site.unknownAt?.(element) ?? null;
  }

  #light(unknown: Unknown): void {
    const handlers = { dismiss() {}, show() {}, openTips: this.#tools.openTips };
    const ui = this.#tools.ui(unknown.box, handlers, new AbortController().signal);
    // A box that is taken off the page loses its size, as for a composer's own light.
    const size = new ResizeObserver(() => (unknown.box.isConnected ? this.place() : this.clear()));
    size.observe(unknown.box);
    this.#lit = { unknown, ui, size };
    ui.render(viewOf(unknown));
    this.#changed();
  }
}
