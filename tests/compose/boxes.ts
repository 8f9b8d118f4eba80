import type { EditorKind } from '../../src/sites/site';

/** Boxes as the real editors draw them, built node by node. Each line is a list of leaves. */
export type Leaf = string | { img: string } | { br: 'soft' };
export type Line = Leaf[];

function element(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function leafNode(leaf: Leaf): Node {
  if (typeof leaf === 'string') return document.createTextNode(leaf);
  return 'img' in leaf ? element('img', { alt: leaf.img }) : element('br');
}

const drawLine: Record<Exclude<EditorKind, 'textarea'>, (line: Line) => HTMLElement> = {
  'draft-js': (line) => {
    const spans = line.map((leaf) => element('span', {}, element('span', { 'data-text': 'true' }, leafNode(leaf))));
    const empty = element('span', {}, element('br', { 'data-text': 'true' }));
    const block = element('div', { class: 'public-DraftStyleDefault-block' }, ...(line.length > 0 ? spans : [empty]));
    return element('div', { 'data-block': 'true' }, block);
  },
  lexical: (line) => {
    const spans = line.map((leaf) =>
      typeof leaf === 'string' ? element('span', { 'data-lexical-text': 'true' }, leaf) : leafNode(leaf),
    );
    const managed = element('br', { 'data-lexical-managed-linebreak': 'true' });
    return element('p', { dir: 'auto' }, ...(line.length > 0 ? spans : [managed]));
  },
  prosemirror: (line) => {
    const trailing = element('br', { class: 'ProseMirror-trailingBreak' });
    return element('p', {}, ...(line.length > 0 ? line.map(leafNode) : [trailing]));
  },
  quill: (line) => element('p', {}, ...(line.length > 0 ? line.map(leafNode) : [element('br')])),
};

/** A box of this kind holding these lines. */
export function boxOf(editor: EditorKind, lines: Line[]): HTMLElement {
  if (editor === 'textarea') {
    const area = document.createElement('textarea');
    area.value = textOf(lines);
    return area;
  }
  const drawn = lines.map(drawLine[editor]);
  const box = element('div', { contenteditable: 'true', role: 'textbox' });
  box.append(...(editor === 'draft-js' ? [element('div', { 'data-contents': 'true' }, ...drawn)] : drawn));
  return box;
}

/** The text a reader would say the box holds. */
export function textOf(lines: Line[]): string {
  const leafText = (leaf: Leaf) => (typeof leaf === 'string' ? leaf : 'img' in leaf ? leaf.img : '\n');
  return lines.map((line) => line.map(leafText).join('')).join('\n');
}
