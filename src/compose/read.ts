/** Reads a compose box without touching it. */
import type { EditorKind } from '../sites/site';
import { blocksOf } from './blocks';
import { EMPTY, type Piece, type Reading } from './reading';

/**
 * What an editor itself puts in to hold a caret. Every other character without a width is text: somebody pasted it, or it
 * shapes letters and emoji. Lexical puts one behind a word that is being composed, which is not read (2026-11-22, 0.52).
 */
const HOLDERS: Partial<Record<EditorKind, RegExp>> = { quill: /\ufeff+/g };
/** Line breaks an editor keeps for itself so that an empty line has a height. */
const MANAGED = 'br[data-text], br[data-lexical-managed-linebreak], br.ProseMirror-trailingBreak';

/** Collects text and pieces as the walk goes on. */
class Collector {
  text = '';
  readonly pieces: Piece[] = [];
  readonly #holders: RegExp | undefined;

  constructor(editor: EditorKind) {
    this.#holders = HOLDERS[editor];
  }

  add(node: Text | Element, value: string, from: number): void {
    if (value === '') return;
    this.pieces.push({ start: this.text.length, end: this.text.length + value.length, node, from });
    this.text += value;
  }

  addText(node: Text): void {
    let from = 0;
    for (const gap of this.#holders ? node.data.matchAll(this.#holders) : []) {
      this.add(node, node.data.slice(from, gap.index), from);
      from = gap.index + gap[0].length;
    }
    this.add(node, node.data.slice(from), from);
  }
}

/** A lone, unmarked line break in an otherwise empty line holds its height; it is not a second line. */
function holdsOnlyItsHeight(block: Element): boolean {
  return block.querySelectorAll('br, img').length === 1 && (block.textContent ?? '') === '';
}

function readBlock(block: Element, into: Collector): void {
  if (holdsOnlyItsHeight(block) && block.querySelector('br')) return;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) into.addText(node);
    else if (!(node instanceof Element)) continue;
    else if (node.tagName === 'IMG') into.add(node, node.getAttribute('alt') ?? '', 0);
    else if (node.tagName === 'BR' && !node.matches(MANAGED)) into.add(node, '\n', 0);
  }
}

/** A field of the browser's own, of many lines or of one, whose text is not in the tree. */
export function isField(box: Element): box is HTMLTextAreaElement | HTMLInputElement {
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === 'text');
}

/** The exact text of a box and the way back to its nodes. Reads only; empty for a box of the wrong kind. */
export function readBox(box: HTMLElement, editor: EditorKind): Reading {
  if (editor === 'textarea') return isField(box) ? { text: box.value, pieces: [] } : EMPTY;
  const into = new Collector(editor);
  for (const [index, block] of blocksOf(box, editor).entries()) {
    if (index > 0) into.text += '\n';
    readBlock(block, into);
  }
  return into;
}
