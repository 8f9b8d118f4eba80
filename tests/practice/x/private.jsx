import { ContentState } from 'draft-js';
import { useState } from 'react';
import { DraftBox, editorState } from './draft-box.jsx';

/** Boxes that are nobody else's business: both kinds of direct message, search, and Grok. */

export function OldMessages() {
  const [state, setState] = useState(() => editorState(ContentState.createFromText('')));
  return (
    <div data-testid="DMDrawer" className="drawer">
      <h2>Messages</h2>
      <DraftBox
        testId="dmComposerTextInput"
        label="Start a new message"
        placeholder="Start a new message"
        state={state}
        onChange={setState}
      />
      <button type="button" data-testid="dmComposerSendButton" aria-label="Send">
        ➤
      </button>
    </div>
  );
}

export function NewMessages() {
  const [text, setText] = useState('');
  return (
    <div data-testid="dm-composer-form" className="drawer">
      <h2>Chat</h2>
      <textarea
        data-testid="dm-composer-textarea"
        aria-label="Unencrypted message"
        placeholder="Unencrypted message"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text && (
        <button type="button" data-testid="dm-composer-send-button" aria-label="Send">
          ➤
        </button>
      )}
    </div>
  );
}

export function Search() {
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        data-testid="SearchBox_Search_Input"
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-label="Search query"
        placeholder="Search"
      />
    </form>
  );
}

export function Grok() {
  return (
    <div data-testid="GrokDrawer" className="drawer">
      <h2>Grok</h2>
      <textarea aria-label="Ask anything" placeholder="Ask anything" />
    </div>
  );
}
