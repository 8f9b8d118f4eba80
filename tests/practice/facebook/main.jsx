import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '../shared/crash-boundary.jsx';
import { PostWithComments } from './comment-form.jsx';
import { LexicalBox } from './lexical-box.jsx';
import { PostDialog } from './post-dialog.jsx';
import { Pressable } from './pressable.jsx';

/** `?dialog` opens the post window, `group` makes it a group's, `audience` says who would see it, `text` pre-fills it. */
const query = new URLSearchParams(window.location.search);
const group = window.location.pathname.startsWith('/groups/');

/** A chat has the same editor with the same attributes: only where it stands tells it apart. */
function ChatTab() {
  return (
    <div role="region" aria-label="Chat with Priya" className="drawer">
      <h2>Priya Nair</h2>
      <LexicalBox name="chat" label="Message" placeholder="Aa" plain />
      <Pressable aria-label="Press Enter to send">➤</Pressable>
    </div>
  );
}

function App() {
  const [open, setOpen] = useState(query.has('dialog'));
  return (
    <div className="app">
      <header className="side">
        <b>facebook</b>
      </header>
      <main>
        <Pressable className="starter" onPress={() => setOpen(true)}>
          What’s on your mind, Sam?
        </Pressable>
        <PostWithComments author="Tom Ellery" text="Which tip would have spared you trouble in training?" />
      </main>
      <aside>
        <ChatTab />
      </aside>
      {open && (
        <PostDialog
          group={group}
          audience={query.get('audience') ?? 'Friends'}
          text={query.get('text') ?? ''}
          onClose={() => setOpen(false)}
        />
      )}
      <textarea data-practice="clipboard" aria-label="Practice clipboard" className="clipboard" tabIndex={-1} />
    </div>
  );
}

createRoot(document.getElementById('react-root')).render(
  <CrashBoundary>
    <App />
  </CrashBoundary>,
);
