/**
 * A site's allow-list, from what differs between sites: which elements may be boxes, which region each belongs to, which
 * of them are nobody else's business, and what publishes a region. Whatever is not found by this is never read.
 */
import { isBusy } from './dom';
import { allIn, closestAcross } from './shadow';
import type { Composer, EditorKind, Site } from './site';

export interface Plan {
  /** Selector of everything that may be a box. */
  box: string;
  /** Selector of what may publish. */
  control: string;
  /** Selector of the elements whose open shadow roots are looked into. */
  hosts?: string;
  /** The region that holds this box or control, with the other parts of its thread; null where it is none of ours. */
  rootOf(element: Element): Element | null;
  /** Of what may publish under a region, in document order, what really does. */
  publishers(controls: HTMLElement[], root: Element): HTMLElement[];
  /** Is the box, in a region of ours, still for nobody else to read? */
  isPrivate(box: HTMLElement, root: Element): boolean;
  editorOf(box: HTMLElement): EditorKind;
  surfaceOf(box: HTMLElement, root: Element): string;
}

type Found = Required<Pick<Site, 'composerAt' | 'composersIn' | 'publishAt' | 'controlsIn' | 'isSending'>>;

/** The part of a site that finds boxes and controls. */
export function allowList(plan: Plan): Found {
  function composerOf(box: HTMLElement): Composer | null {
    const root = plan.rootOf(box);
    if (!root || plan.isPrivate(box, root)) return null;
    return { box, editor: plan.editorOf(box), surface: plan.surfaceOf(box, root), root };
  }

  function composersIn(root: ParentNode): Composer[] {
    return allIn(root, plan.box, plan.hosts).flatMap((box) => composerOf(box) ?? []);
  }

  function controlsIn(root: Element): HTMLElement[] {
    return plan.publishers(allIn(root, plan.control, plan.hosts), root);
  }

  return {
    composersIn,
    controlsIn,

    composerAt(element) {
      const box = element.closest<HTMLElement>(plan.box);
      return box && composerOf(box);
    },

    publishAt(element) {
      const control = closestAcross<HTMLElement>(element, plan.control);
      const root = control && plan.rootOf(control);
      if (!root || !controlsIn(root).includes(control)) return null;
      return composersIn(root).length > 0 ? { control, root } : null;
    },

    isSending: (root) => isBusy(root, plan.box),
  };
}

/** A plain text field or a rich editor of this kind. */
export function editorOr(kind: EditorKind): (box: HTMLElement) => EditorKind {
  return (box) => (box.matches('textarea, input') ? 'textarea' : kind);
}
