import { useState } from 'react';
import { practice } from '../shared/record.js';
import { words } from './labels.js';
import { LexicalBox } from './lexical-box.jsx';
import { Pressable } from './pressable.jsx';

/** What comes after Next: no box is left, only the settings and the button that posts. */
function Settings({ onPost }) {
  return (
    <>
      <h2>{words.settings}</h2>
      <Pressable aria-label={words.privacy}>{words.audience}</Pressable>
      <Pressable className="publish" aria-label={words.post} onPress={onPost}>
        {words.post}
      </Pressable>
    </>
  );
}

/**
 * The window for a post, new or being changed: a dialog inside a layer that is a dialog too. In a group there is no
 * audience button.
 * @param steps 2 where a second window with the settings comes before the post goes out
 */
export function PostDialog({ group, edited, steps, text, onClose }) {
  const [draft, setDraft] = useState('');
  const [step, setStep] = useState(1);
  const publish = () => {
    practice.published.push([draft]);
    onClose();
  };
  const last = steps === step;
  const label = edited ? words.save : last ? words.post : words.next;
  const placeholder = group ? words.group : words.mind;
  const first = (
    <form method="POST" onSubmit={(event) => event.preventDefault()}>
      <div className="bar">
        <h2>{edited ? words.edit : words.create}</h2>
        <Pressable aria-label={words.close} onPress={onClose}>
          <span aria-hidden="true" className="cross" />
        </Pressable>
      </div>
      {group ? (
        <span className="audience">Therapists of the North</span>
      ) : (
        <Pressable className="audience" aria-label={words.privacy}>
          {words.audience}
        </Pressable>
      )}
      <LexicalBox name="post" label={placeholder} placeholder={placeholder} onChange={setDraft} text={text} autoFocus />
      <input type="file" hidden />
      <div className="toolbar">
        <div className="tools">
          {words.tools.slice(0, 3).map((tool) => (
            <Pressable key={tool} aria-label={tool}>
              ▣
            </Pressable>
          ))}
        </div>
        <Pressable
          className="publish"
          aria-label={label}
          disabled={draft.trim() === ''}
          onPress={last ? publish : () => setStep(2)}
        >
          {label}
        </Pressable>
      </div>
    </form>
  );
  return (
    <div role="dialog" className="layer" aria-label="Layer">
      <div role="dialog" aria-label={words.create} className="dialog">
        {step === 1 ? first : <Settings onPost={publish} />}
      </div>
    </div>
  );
}
