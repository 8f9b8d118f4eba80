import { EditorState, Modifier, SelectionState } from 'draft-js';

/** The light red behind what is past the limit: an inline style of the model, so it splits the spans again. */
export const OVERFLOW_STYLE = { backgroundColor: 'rgb(255, 184, 194)' };

/** @returns the state with everything past `limit` characters carrying the overflow style, and nothing else */
export function markOverflow(state, limit) {
  const content = state.getCurrentContent();
  const blocks = content.getBlocksAsArray();
  const wanted = new Map();
  let start = 0;
  for (const block of blocks) {
    const from = Math.max(0, limit - start);
    if (from < block.getLength()) wanted.set(block.getKey(), from);
    start += block.getLength() + 1;
  }
  let next = content;
  for (const block of blocks) next = styleBlock(next, block, wanted.get(block.getKey()) ?? block.getLength());
  return next === content ? state : EditorState.set(state, { currentContent: next });
}

function styleBlock(content, block, from) {
  const right = block.getCharacterList().every((char, at) => char.hasStyle('overflow') === at >= from);
  if (right) return content;
  const range = (start, end) =>
    SelectionState.createEmpty(block.getKey()).merge({ anchorOffset: start, focusOffset: end });
  const plain = Modifier.removeInlineStyle(content, range(0, block.getLength()), 'overflow');
  if (from >= block.getLength()) return plain;
  return Modifier.applyInlineStyle(plain, range(from, block.getLength()), 'overflow');
}
