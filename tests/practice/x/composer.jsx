import { ContentState } from 'draft-js';
import { useState } from 'react';
import { practice } from '../shared/record.js';
import { useRedrawn } from '../shared/redrawn.js';
import { DraftBox, editorState, plainText } from './draft-box.jsx';
import { PhoneBox, phoneState, phoneText } from './phone-box.jsx';
import { Poll } from './poll.jsx';
import { Toolbar } from './toolbar.jsx';

const PLACEHOLDERS = {
  post: 'What’s happening?',
  reply: 'Post your reply',
  quote: 'Add a comment',
  part: 'Add another post',
};
const BUTTONS = { post: 'Post', reply: 'Reply', quote: 'Post' };
const LIMIT = 280;

let nextKey = 0;
const newPart = (text, phone) => ({
  key: nextKey++,
  state: phone ? phoneState(text) : editorState(ContentState.createFromText(text)),
});

/**
 * One composer: its parts (more than one is a thread), what hangs below each, and the toolbar beside them.
 * @param ids `equal` gives every part the test id `tweetTextarea_0`, `numbered` counts; both were seen on the site
 */
export function Composer({
  kind = 'post',
  texts = [''],
  ids = 'numbered',
  modal = false,
  autoFocus,
  phone,
  scene = {},
  onDone,
  children,
}) {
  const [parts, setParts] = useState(() => texts.map((text) => newPart(text, phone)));
  const read = phone ? phoneText : plainText;
  const Box = phone ? PhoneBox : DraftBox;
  const [choices, setChoices] = useState(() => (scene.poll ? { Choice1: '', Choice2: '' } : {}));
  const empty = parts.some((part) => read(part.state).trim() === '');
  const change = (key, state) => setParts((all) => all.map((part) => (part.key === key ? { ...part, state } : part)));

  const drawn = useRedrawn();

  const publish = () => {
    if (empty) return;
    practice.published.push([...parts.map((part) => read(part.state)), ...Object.values(choices)]);
    setParts([newPart('', phone)]);
    onDone?.();
  };

  return (
    <div data-testid="composeBoxContainer" className="composer">
      {parts.map((part, index) => (
        <div className="unit" key={part.key}>
          <div className="avatar-column">
            <div data-testid="UserAvatar-Container-sam_okafor" className="avatar">
              S
            </div>
          </div>
          <div className="column">
            {kind === 'post' && index === 0 && (
              <button type="button" className="audience" aria-label="Choose audience">
                Everyone
              </button>
            )}
            {scene.scheduled && <div data-testid="scheduledTweetIndicator">Will send on Monday</div>}
            <div className="editor">
              <Box
                testId={`${scene.renamed === 'box' ? 'postTextarea' : 'tweetTextarea'}_${ids === 'equal' ? 0 : index}`}
                label="Post text"
                placeholder={PLACEHOLDERS[index === 0 ? kind : 'part']}
                state={part.state}
                onChange={(state) => change(part.key, state)}
                onSend={publish}
                autoFocus={autoFocus && index === 0}
                limit={LIMIT}
              />
            </div>
            <div data-testid="attachments">
              {index === 0 && children}
              {index === 0 && scene.poll && <Poll choices={choices} onChange={setChoices} />}
            </div>
          </div>
        </div>
      ))}
      {kind === 'post' && (
        <button type="button" className="who" aria-label="Everyone can reply">
          Everyone can reply
        </button>
      )}
      <Toolbar
        key={drawn}
        publishId={scene.renamed === 'button' ? 'postButton' : modal ? 'tweetButton' : 'tweetButtonInline'}
        publishLabel={scene.scheduled ? 'Schedule' : parts.length > 1 ? 'Post all' : BUTTONS[kind]}
        disabled={empty}
        onPublish={publish}
        onAdd={kind === 'post' && !empty ? () => setParts((all) => [...all, newPart('', phone)]) : undefined}
        length={parts.reduce((sum, part) => Math.max(sum, read(part.state).length), 0)}
        limit={LIMIT}
      />
    </div>
  );
}
