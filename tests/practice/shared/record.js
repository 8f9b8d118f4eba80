/**
 * What a test may ask a practice page: `window.practice`. Editors enrol themselves; the text of the model comes from
 * the editor's own API, so a test can hold it against what is shown.
 */
const editors = new Map();

const inOrder = () =>
  [...editors.keys()]
    .filter((box) => box.isConnected)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

export const practice = {
  published: [],
  crashes: [],
  /** One entry for each box on the page, in document order: its name, the editor's model, what the DOM shows. */
  boxes() {
    return inOrder().map((box) => ({
      name: practice.nameOf(box),
      model: editors.get(box).read(),
      shown: shownText(box),
    }));
  },
  /** The name an editor enrolled under, which no attribute tells. */
  nameOf(box) {
    return editors.get(box)?.name ?? box.dataset.testid ?? box.ariaLabel ?? '';
  },
  modelOf(box) {
    return editors.get(box).read();
  },
  /** The editor itself puts other words in the place of all it holds, as it does when it offers corrections. */
  replaceAll(name, nth, text) {
    editors.get(inOrder().filter((box) => practice.nameOf(box) === name)[nth]).write(text);
  },
};

window.practice = practice;
window.addEventListener('error', (event) => {
  // Lexical's list of names measures itself (2026-11-22, 0.52): no crash, and there without the extension too.
  if (!event.message.startsWith('ResizeObserver loop')) practice.crashes.push(String(event.message));
});

/**
 * @param read gives the text of the editor's own model, lines joined by one line feed
 * @param write makes the editor hold another text, through its model and with its own history
 * @param name what tests call the box; its test id or label where there is none
 */
export function enrol(box, read, write, name) {
  // A box that has left the page is nobody's: to keep it here would look like a leak.
  for (const known of editors.keys()) if (!known.isConnected) editors.delete(known);
  editors.set(box, { read, write, name });
}

/** The text a reader sees, walked block by block. */
function shownText(box) {
  if ('value' in box) return box.value;
  const draftBlocks = [...box.querySelectorAll('[data-block="true"]')];
  const blocks = draftBlocks.length > 0 ? draftBlocks : [...box.children];
  return blocks.map(blockText).join('\n');
}

function blockText(block) {
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (node.tagName === 'IMG') text += node.alt;
    else if (node.tagName === 'BR' && !node.dataset.text && !node.dataset.lexicalManagedLinebreak) text += '\n';
  }
  return text;
}
