import { useState } from 'react';
import { practice } from '../shared/record.js';
import { LexicalBox } from './lexical-box.jsx';
import { Pressable } from './pressable.jsx';

/** The window for a new post: a dialog inside a layer that is a dialog too. In a group there is no audience button. */
export function PostDialog({ group, audience, text, onClose }) {
  const [draft, setDraft] = useState('');
  const publish = () => {
    practice.published.push([draft]);
    onClose();
  };
  const placeholder = group ? 'Create a public post…' : 'What’s on your mind, Sam?';
  return (
    <div role="dialog" className="layer" aria-label="Layer">
      <div role="dialog" aria-label="Create post" className="dialog">
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div className="bar">
            <h2>Create post</h2>
            <Pressable aria-label="Close composer dialog" onPress={onClose}>
              ✕
            </Pressable>
          </div>
          {group ? (
            <span className="audience">Therapists of the North</span>
          ) : (
            <Pressable className="audience" aria-label={`Edit privacy. Sharing with ${audience}. `}>
              {audience}
            </Pressable>
          )}
          <LexicalBox
            name="post"
            label={placeholder}
            placeholder={placeholder}
            onChange={setDraft}
            text={text}
            autoFocus
          />
          <input type="file" hidden />
          <div className="toolbar">
            <div className="tools">
              <Pressable aria-label="Photo/video">▣</Pressable>
              <Pressable aria-label="Emoji">☺</Pressable>
            </div>
            <Pressable className="publish" aria-label="Post" disabled={draft.trim() === ''} onPress={publish}>
              Post
            </Pressable>
          </div>
        </form>
      </div>
    </div>
  );
}
