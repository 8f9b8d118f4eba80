import { useCallback, useState } from 'react';
import { practice } from '../shared/record.js';
import { LexicalBox } from './lexical-box.jsx';
import { Pressable } from './pressable.jsx';

const EXTRAS = ['Insert an emoji', 'Attach a photo or video', 'Comment with a GIF', 'Comment with a sticker'];

/** A post with its comments: plain Enter publishes, and there is a button once something is written. */
export function PostWithComments({ author, text }) {
  const [draft, setDraft] = useState('');
  const publish = useCallback((comment) => practice.published.push([comment]), []);
  return (
    <div role="article" className="tweet">
      <div className="column">
        <h3 data-ad-rendering-role="profile_name">{author}</h3>
        <div data-ad-rendering-role="story_message">{text}</div>
        <form role="presentation" onSubmit={(event) => event.preventDefault()}>
          <div data-visualcompletion="ignore">
            <LexicalBox
              name="comment"
              label="Write a comment…"
              placeholder="Write a comment…"
              plain
              onChange={setDraft}
              onEnter={publish}
            />
          </div>
          <ul className="tools">
            {EXTRAS.map((label) => (
              <li key={label}>
                <Pressable aria-label={label}>·</Pressable>
              </li>
            ))}
          </ul>
          <div id="focused-state-composer-submit">
            <span>
              <Pressable aria-label="Comment" disabled={draft.trim() === ''} onPress={() => publish(draft)}>
                ➤
              </Pressable>
            </span>
          </div>
        </form>
      </div>
    </div>
  );
}
