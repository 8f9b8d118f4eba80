import { $applyNodeReplacement, DecoratorNode, TextNode } from 'lexical';

/** An emoji drawn as a picture that says what it is, as on the site. */
export class EmojiNode extends DecoratorNode {
  static getType() {
    return 'emoji';
  }
  static clone(node) {
    return new EmojiNode(node.__emoji, node.__key);
  }
  static importJSON({ emoji }) {
    return new EmojiNode(emoji);
  }
  constructor(emoji, key) {
    super(key);
    this.__emoji = emoji;
  }
  exportJSON() {
    return { ...super.exportJSON(), type: 'emoji', emoji: this.__emoji };
  }
  createDOM() {
    const holder = document.createElement('span');
    const picture = document.createElement('img');
    picture.alt = this.__emoji;
    holder.append(picture);
    return holder;
  }
  updateDOM() {
    return false;
  }
  isInline() {
    return true;
  }
  getTextContent() {
    return this.__emoji;
  }
  decorate() {
    return null;
  }
}

/** Somebody's name, put in as one piece from the list. */
export class MentionNode extends TextNode {
  static getType() {
    return 'mention';
  }
  static clone(node) {
    return new MentionNode(node.__text, node.__key);
  }
  static importJSON(serialized) {
    return $createMentionNode(serialized.text);
  }
  createDOM(config) {
    const dom = super.createDOM(config);
    dom.className = 'mention';
    return dom;
  }
}

export const $createMentionNode = (name) =>
  $applyNodeReplacement(new MentionNode(name)).setMode('segmented').toggleDirectionless();

const PICTURED = '🙂';

/** Turns every 🙂 that is typed or pasted into a picture. @returns what ends it */
export function drawEmoji(editor) {
  return editor.registerNodeTransform(TextNode, (node) => {
    const at = node.isSimpleText() ? node.getTextContent().indexOf(PICTURED) : -1;
    if (at < 0) return;
    const end = at + PICTURED.length;
    const parts = at === 0 ? node.splitText(end) : node.splitText(at, end);
    parts[at === 0 ? 0 : 1].replace(new EmojiNode(PICTURED));
  });
}
