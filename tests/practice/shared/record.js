/**
 * What a test may ask a practice page: `window.practice`. Editors enrol themselves; the text of the model comes from
 * the editor's own API, so a test can hold it against what is shown.
 */
const editors = new Map();

export const practice = {
  published: [],
  crashes: [],
  /** One entry for each box on the page, in document order: its test id, the editor's model, what the DOM shows. */
  boxes() {
    return [...editors]
      .filter(([box]) => box.isConnected)
      .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(([box, read]) => ({ name: box.dataset.testid ?? box.ariaLabel, model: read(), shown: shownText(box) }));
  },
};

window.practice = practice;
window.addEventListener('error', (event) => practice.crashes.push(String(event.message)));

/** @param read gives the text of the editor's own model, lines joined by one line feed */
export function enrol(box, read) {
  editors.set(box, read);
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
    else if (node.tagName === 'BR' && !node.dataset.text && !node.dataset.lexicalManagedLinebreak) text += '\n';
  }
  return text.replaceAll('\u200b', '');
}
