import { useCallback, useState } from 'react';
import { practice } from '../shared/record.js';
import { words } from './labels.js';
import { LexicalBox } from './lexical-box.jsx';
import { Pressable } from './pressable.jsx';

/** A comment being written or changed: plain Enter publishes, and there is a button once something is written. */
export function CommentForm({ name, label, text }) {
  const [draft, setDraft] = useState('');
  const publish = useCallback((comment) => practice.published.push([comment]), []);
  return (
    <form role="presentation" onSubmit={(event) => event.preventDefault()}>
      <div data-visualcompletion="ignore">
        <LexicalBox
          name={name}
          label={label}
          placeholder={label}
          plain
          text={text}
          onChange={setDraft}
          onEnter={publish}
        />
      </div>
      <ul className="tools">
        {words.tools.map((tool) => (
          <li key={tool}>
            <Pressable aria-label={tool}>·</Pressable>
          </li>
        ))}
      </ul>
      <div id="focused-state-composer-submit">
        <span>
          <Pressable aria-label={words.send} disabled={draft.trim() === ''} onPress={() => publish(draft)}>
            ➤
          </Pressable>
        </span>
      </div>
    </form>
  );
}

/** A comment under a post, itself an article within that of the post. */
function Comment({ author, text, children }) {
  return (
    <div role="article" aria-label={author} className="tweet">
      <a role="link" href="/practice">
        {author}
      </a>
      <div dir="auto">{text}</div>
      {children}
    </div>
  );
}

/** A post with a comment by somebody, one of one's own being changed, and the form for another. */
export function PostWithComments({ author, text, changing }) {
  return (
    <div role="article" className="tweet">
      <div className="column">
        <h3 data-ad-rendering-role="profile_name">{author}</h3>
        <div data-ad-rendering-role="story_message">{text}</div>
        <Comment author="Tom Ellery" text="Asking for more help, every time.">
          <CommentForm name="reply" label={words.reply} />
        </Comment>
        <Comment author="Sam Okafor" text="">
          {changing && <CommentForm name="changed" label={words.comment} />}
        </Comment>
        <CommentForm name="comment" label={words.comment} />
      </div>
    </div>
  );
}
