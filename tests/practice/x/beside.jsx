import { ContentState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { enrol, practice } from '../shared/record.js';
import { DraftBox, editorState } from './draft-box.jsx';

/** Words for others that are written elsewhere than in the box for a post. */

/** The window in which a picture is described for people who cannot see it. */
export function ImageDescription({ onDone }) {
  const [text, setText] = useState('');
  const field = useRef(null);
  useEffect(() => enrol(field.current, () => field.current.value, setText, 'description'), []);
  const save = () => {
    practice.published.push([text]);
    onDone();
  };
  return (
    <div data-testid="Sheet">
      <h2 id="modal-header">Edit image description</h2>
      <label>
        <span>Description</span>
        <textarea
          ref={field}
          name="altTextInput"
          data-testid="altTextInput"
          rows={4}
          cols={70}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="button" data-testid="applyButton" onClick={save}>
        Save
      </button>
    </div>
  );
}

/** A long article: an editor of the same make, in a place of its own. */
export function Article() {
  const [state, setState] = useState(() => editorState(ContentState.createFromText('')));
  return (
    <div className="longform-unstyled">
      <DraftBox testId="composer" label="Article" placeholder="Start writing" state={state} onChange={setState} />
      <button type="button" data-testid="publishArticle">
        Publish
      </button>
    </div>
  );
}
