import { words } from './labels.js';
import { LexicalBox } from './lexical-box.jsx';
import { Pressable } from './pressable.jsx';

/** Boxes that are nobody else's business. They have the same editor with the same attributes as posts. */

const ChatBox = ({ name }) => <LexicalBox name={name} label={words.message} placeholder="Aa" plain />;

export function ChatTab() {
  return (
    <div role="region" aria-label="Priya" className="drawer">
      <h2>Priya Nair</h2>
      <div role="log">Are you in tomorrow?</div>
      <ChatBox name="chat" />
      <Pressable aria-label={words.send}>➤</Pressable>
    </div>
  );
}

export function Messenger() {
  return (
    <div role="main" className="drawer">
      <div role="grid">
        <div role="row">Are you in tomorrow?</div>
      </div>
      <LexicalBox name="messenger" label={words.message} placeholder={words.message} plain />
    </div>
  );
}

/** A window that has nearly everything the window for a post has. */
export function ChatDialog() {
  return (
    <div role="dialog" className="layer" aria-label="Layer">
      <div role="dialog" className="dialog" aria-label="Tom">
        <h2>Tom Ellery</h2>
        <Pressable aria-label={words.close}>✕</Pressable>
        <div role="log">Are you in tomorrow?</div>
        <input type="file" hidden />
        <LexicalBox name="window" label={words.message} placeholder={words.message} plain />
        {words.tools.slice(0, 3).map((tool) => (
          <Pressable key={tool} aria-label={tool}>
            ▣
          </Pressable>
        ))}
        <Pressable aria-label={words.send}>➤</Pressable>
      </div>
    </div>
  );
}

export function SellerDialog() {
  return (
    <div role="dialog" className="layer" aria-label="Layer">
      <div role="dialog" className="dialog" aria-label="Seller">
        <h2>A kettle, hardly used</h2>
        <Pressable aria-label={words.close}>
          <span aria-hidden="true" />
        </Pressable>
        <LexicalBox name="seller" label={words.message} placeholder={words.message} plain />
        <Pressable aria-label={words.send}>{words.send}</Pressable>
      </div>
    </div>
  );
}
