import { LexicalBox } from '../facebook/lexical-box.jsx';
import { Pressable } from '../facebook/pressable.jsx';
import { mount, path, query } from '../shared/stage.jsx';
import { useDraft } from '../shared/use-draft.js';

const LABEL = 'Empty text field. Type to compose a new post.';

/** `?thread=3` has three parts. */
function Composer() {
  const { parts, turn, change: changePart, publish, isEmpty } = useDraft(Number(query.get('thread') ?? 1));
  return (
    <div role="dialog" className="window">
      <div className="bar">
        <Pressable>Cancel</Pressable>
        <h1>New thread</h1>
      </div>
      {parts.map((_, at) => {
        const key = `${turn}-${at}`;
        const change = (text) => changePart(at, text);
        return <LexicalBox key={key} name={`part-${at}`} label={LABEL} placeholder="What's new?" onChange={change} />;
      })}
      <input type="file" hidden />
      <div className="bar">
        <Pressable aria-label="Attach media">
          <svg width="16" height="16" aria-hidden="true" />
        </Pressable>
        <Pressable>Anyone can reply &amp; quote</Pressable>
        <Pressable className="publish" disabled={isEmpty} onPress={publish}>
          Post
        </Pressable>
      </div>
    </div>
  );
}

/** The same editor with the same attributes, in the path of messages and where a post is passed on by message. */
function Messages() {
  return (
    <div className="drawer">
      <input type="file" hidden />
      <LexicalBox name="message" label="Message" placeholder="Message…" plain />
      <Pressable>Send</Pressable>
    </div>
  );
}

function PassOn() {
  return (
    <div role="dialog" className="window">
      <h1>Send to</h1>
      <LexicalBox name="message" label="Add a message" placeholder="Add a message…" plain />
      <Pressable>Send</Pressable>
    </div>
  );
}

const isMessages = path.startsWith('/messages');

mount(
  <>
    <main>{isMessages ? <Messages /> : <p className="post">Kettle on, what is everyone reading?</p>}</main>
    {query.has('send') && <PassOn />}
    {!isMessages && !query.has('send') && <Composer />}
  </>,
);
