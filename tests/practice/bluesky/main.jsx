import { useState } from 'react';
import { mount, path, query } from '../shared/stage.jsx';
import { TextBox } from '../shared/text-box.jsx';
import { TiptapBox } from '../shared/tiptap-box.jsx';
import { useDraft } from '../shared/use-draft.js';

const attributes = { 'aria-label': 'Rich-Text Editor' };

/** `?thread=3` has three parts, `reply` answers somebody, `plain` is the layout with a textarea. */
function Composer() {
  const count = Number(query.get('thread') ?? 1);
  const { parts, turn, change, publish, isEmpty } = useDraft(count);
  const send = (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && publish();
  return (
    <div role="dialog" aria-modal="true" className="window">
      <div className="bar">
        <button type="button">Cancel</button>
        <button
          type="button"
          data-testid="composerPublishBtn"
          aria-label={count > 1 ? 'Publish posts' : 'Publish post'}
          className="publish"
          disabled={isEmpty}
          onClick={publish}
        >
          Post
        </button>
      </div>
      {parts.map((text, at) => {
        const box = { name: `part-${at}`, onText: (next) => change(at, next) };
        const key = `${turn}-${at}`;
        if (query.has('plain'))
          return <TextBox key={key} {...box} text={text} onKeyDown={send} aria-label="Post text" />;
        return <TiptapBox key={key} {...box} attributes={attributes} onSend={publish} />;
      })}
      <div className="bar">
        <button type="button" data-testid="openMediaBtn">
          Media
        </button>
        {!query.has('reply') && (
          <button type="button" data-testid="openReplyGateButton">
            Anybody can interact
          </button>
        )}
      </div>
    </div>
  );
}

/** A picture's description is asked for in a window over the other. */
function AltText() {
  const [text, setText] = useState('');
  return (
    <div role="dialog" aria-label="Alt text" className="window">
      <TextBox name="alt" text={text} onText={setText} aria-label="Alt text" />
      <button type="button">Save</button>
    </div>
  );
}

function Messages() {
  const [text, setText] = useState('');
  return (
    <div className="drawer">
      <h2>Priya Nair</h2>
      <TextBox name="message" text={text} onText={setText} aria-label="Message input field" />
      <button type="button" aria-label="Send message">
        ➤
      </button>
    </div>
  );
}

mount(
  <>
    <main>
      {path.startsWith('/messages') ? <Messages /> : <p className="post">Kettle on, what is everyone reading?</p>}
    </main>
    {!path.startsWith('/messages') && <Composer />}
    {query.has('alt') && <AltText />}
  </>,
);
