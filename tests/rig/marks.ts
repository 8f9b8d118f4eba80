import type { Tab } from './rig';

export interface Mark {
  /** The practice page's name of the box it stands in; empty over a textarea, which nobody can tell from the mark. */
  box: string;
  /** UTF-16 code units into the text the box shows. */
  start: number;
  end: number;
  words: string;
}

/** Every mark in a rich editor, in the order of the text. The registry of highlights is the page's own. */
export function marks(tab: Tab): Promise<Mark[]> {
  return tab.evaluate(() => {
    const lengthTo = (box: Element, node: Node, offset: number): number => {
      const before = document.createRange();
      before.setStart(box, 0);
      before.setEnd(node, offset);
      const isBefore = (one: Node, at: number) => before.comparePoint(one, at) <= 0;
      const indexOf = (one: Node) => [...(one.parentNode?.childNodes ?? [])].indexOf(one as ChildNode);
      const lengthOf = (one: Node): number => {
        if (one === node) return offset;
        if (one instanceof Text) return isBefore(one, one.length) ? one.length : 0;
        if (!(one instanceof HTMLElement) || !isBefore(one.parentNode as Node, indexOf(one) + 1)) return 0;
        if (one instanceof HTMLImageElement) return one.alt.length;
        return one instanceof HTMLBRElement && !one.matches('[data-text], [data-lexical-managed-linebreak]') ? 1 : 0;
      };
      let length = 0;
      const lines = [...box.querySelectorAll('[data-block="true"]')];
      for (const [at, line] of (lines.length > 0 ? lines : [...box.children]).entries()) {
        if (at > 0 && isBefore(line, 0)) length += 1;
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let one = walker.nextNode(); one; one = walker.nextNode()) length += lengthOf(one);
      }
      return length;
    };
    const { practice } = window as unknown as { practice: { nameOf(box: Element): string } };
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    return ranges
      .map((range) => {
        const from = range.startContainer;
        const box = (from instanceof Element ? from : from.parentElement)?.closest('[contenteditable="true"]');
        if (!box) return { box: 'none', start: -1, end: -1, words: range.toString() };
        const start = lengthTo(box, from, range.startOffset);
        const end = lengthTo(box, range.endContainer, range.endOffset);
        return { box: practice.nameOf(box), start, end, words: range.toString() };
      })
      .sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

/** Every mark in the copy over a textarea that is to be seen, in the order of the text. */
export function mirrorMarks(tab: Tab): Promise<Mark[]> {
  return tab.peek((roots) => {
    const shown = roots.flatMap((root) => {
      const copy = root.host.getAttribute('aria-hidden') === 'true' ? root.firstElementChild?.firstElementChild : null;
      return copy ? [copy] : [];
    });
    return shown
      .filter((copy) => getComputedStyle(copy).visibility === 'visible')
      .flatMap((copy) => {
        let at = 0;
        return [...copy.childNodes].flatMap((node) => {
          const words = node.textContent ?? '';
          const start = at;
          at += words.length;
          return node instanceof HTMLElement ? [{ box: '', start, end: at, words }] : [];
        });
      });
  });
}
