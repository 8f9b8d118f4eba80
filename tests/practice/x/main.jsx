import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '../shared/crash-boundary.jsx';
import { Article } from './beside.jsx';
import { Composer } from './composer.jsx';
import { Modal } from './modal.jsx';
import { Grok, NewMessages, OldMessages, Search } from './private.jsx';
import { sceneOf } from './scene.js';
import { MORNING, QUESTION, Tweet } from './tweet.jsx';

function Column({ scene }) {
  if (scene.messages) return <NewMessages />;
  if (scene.grok) return <Grok />;
  if (scene.article) return <Article />;
  if (scene.status) {
    return (
      <>
        <Tweet {...QUESTION} focal />
        <div data-testid="inline_reply_offscreen">
          <Composer kind="reply" texts={scene.modal ? [''] : scene.texts} ids={scene.ids} phone={scene.phone} />
        </div>
      </>
    );
  }
  const home = scene.modal ? [''] : scene.texts;
  return <Composer kind="post" texts={home} ids={scene.ids} phone={scene.phone} scene={scene.modal ? {} : scene} />;
}

function App() {
  const scene = sceneOf(window.location);
  const [open, setOpen] = useState(scene.modal !== null);
  return (
    <div className="app">
      <header className="side">
        <span className="logo" aria-hidden="true">
          𝕏
        </span>
        <nav aria-label="Primary">
          <a href="/home">Home</a>
          <a href="/explore">Explore</a>
          <a href="/messages">Messages</a>
          <button type="button" data-testid="SideNav_NewTweet_Button" onClick={() => setOpen(true)}>
            New post
          </button>
        </nav>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
          @sam_okafor
        </button>
      </header>
      <main>
        <Column scene={scene} />
        <section aria-label="Timeline">
          <Tweet {...MORNING} />
          <Tweet {...QUESTION} />
        </section>
      </main>
      <aside>
        <Search />
        {!scene.messages && <OldMessages />}
      </aside>
      {open && <Modal scene={scene} onClose={() => setOpen(false)} />}
      {/* Where a test copies from, so that a paste is the browser's own. */}
      <textarea data-practice="clipboard" aria-label="Practice clipboard" className="clipboard" tabIndex={-1} />
    </div>
  );
}

createRoot(document.getElementById('react-root')).render(
  <CrashBoundary>
    <App />
  </CrashBoundary>,
);
