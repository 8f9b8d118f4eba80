import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '../shared/crash-boundary.jsx';
import { PostWithComments } from './comment-form.jsx';
import { words } from './labels.js';
import { PostDialog } from './post-dialog.jsx';
import { Pressable } from './pressable.jsx';
import { ChatDialog, ChatTab, Messenger, SellerDialog } from './private.jsx';

/**
 * `?dialog` opens the window for a post (`edit` one that changes a post, `steps=2` one with Next before Post), `changing`
 * a comment of one's own, `chat` and `seller` private windows, `text` pre-fills, `lang` chooses the language.
 */
const query = new URLSearchParams(window.location.search);
const path = window.location.pathname;

function Column({ onOpen }) {
  if (path.startsWith('/messages')) return <Messenger />;
  if (path.startsWith('/stories/create')) return <textarea data-practice="story" className="drawer" />;
  return (
    <main>
      <Pressable className="starter" onPress={onOpen}>
        {words.mind}
      </Pressable>
      <PostWithComments
        author="Priya Nair"
        text="Which tip would have spared you trouble in training?"
        changing={query.has('changing')}
      />
    </main>
  );
}

function App() {
  const [open, setOpen] = useState(query.has('dialog') || query.has('edit'));
  return (
    <div className="app">
      <header className="side">
        <b>facebook</b>
      </header>
      <Column onOpen={() => setOpen(true)} />
      <aside>
        <ChatTab />
      </aside>
      {open && (
        <PostDialog
          group={path.startsWith('/groups/')}
          edited={query.has('edit')}
          steps={Number(query.get('steps') ?? 1)}
          text={query.get('text') ?? ''}
          onClose={() => setOpen(false)}
        />
      )}
      {query.has('chat') && <ChatDialog />}
      {(query.has('seller') || path.startsWith('/marketplace')) && <SellerDialog />}
      <textarea data-practice="clipboard" aria-label="Practice clipboard" className="clipboard" tabIndex={-1} />
    </div>
  );
}

createRoot(document.getElementById('react-root')).render(
  <CrashBoundary>
    <App />
  </CrashBoundary>,
);
