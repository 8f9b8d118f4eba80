/** Lends the focus to the card and gives it back with the caret where it was. */

/**
 * Remembers where somebody is writing. Chromium forgets the caret of an editable when the focus leaves it (2026-11-22:
 * Draft.js, typing went on at the start of the text), so the selection is kept as well.
 * @param fallback where the focus goes when whatever had it has left the page.
 * @returns gives the focus back.
 */
export function rememberFocus(fallback: HTMLElement): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    const back =
      focused instanceof HTMLElement && focused.isConnected && focused !== document.body ? focused : fallback;
    back.focus({ preventScroll: true });
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected || !back.contains(focusNode)) return;
    const length = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
    const start = Math.min(anchorOffset, length(anchorNode));
    selection.setBaseAndExtent(anchorNode, start, focusNode, Math.min(focusOffset, length(focusNode)));
  };
}
