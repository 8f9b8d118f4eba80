import { LexicalBox } from '../facebook/lexical-box.jsx';
import { Shadow } from '../shared/shadow.jsx';
import { mount, path, query } from '../shared/stage.jsx';
import { TextBox } from '../shared/text-box.jsx';
import { useDraft } from '../shared/use-draft.js';

function onModEnter(act) {
  return (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && act();
}

/** The editor beside the composer element, or in its open root, or a textarea for those who write markdown. */
function Comment({ kind }) {
  const { parts, turn, change, publish, isEmpty } = useDraft();
  const rich = (
    <div onKeyDownCapture={onModEnter(publish)}>
      <LexicalBox
        key={turn}
        name="comment"
        label="Write a comment"
        placeholder="Join the conversation"
        onChange={(text) => change(0, text)}
      />
    </div>
  );
  const markdown = (
    <TextBox
      key={turn}
      name="comment"
      aria-label="Write a comment"
      text={parts[0]}
      onText={(text) => change(0, text)}
      onKeyDown={onModEnter(publish)}
    />
  );
  const submit = (
    <button type="button" slot="submit-button" className="publish" disabled={isEmpty} onClick={publish}>
      Comment
    </button>
  );
  if (kind === 'shadow') {
    return (
      <Shadow as="shreddit-simple-composer">
        {rich}
        {submit}
      </Shadow>
    );
  }
  return (
    <shreddit-composer>
      {kind === 'markdown' ? markdown : rich}
      {submit}
    </shreddit-composer>
  );
}

/** A new post: its title and its button each in a root of their own. */
function NewPost() {
  const { parts, turn, change, publish, isEmpty } = useDraft(2);
  return (
    <r-post-composer-form>
      <Shadow as="faceplate-textarea-input" name="title">
        <TextBox
          key={`title-${turn}`}
          name="title"
          aria-label="Title"
          rows={1}
          text={parts[0]}
          onText={(text) => change(0, text)}
        />
      </Shadow>
      <shreddit-composer>
        <LexicalBox
          key={`body-${turn}`}
          name="body"
          label="Body text"
          placeholder="Body text"
          onChange={(text) => change(1, text)}
        />
      </shreddit-composer>
      <Shadow as="r-post-form-submit-button" id="submit-post-button">
        <button type="button" id="inner-post-submit-button" className="publish" disabled={isEmpty} onClick={publish}>
          Post
        </button>
      </Shadow>
    </r-post-composer-form>
  );
}

/** Chat has a root within a root. */
function Chat() {
  const { parts, change } = useDraft();
  return (
    <Shadow as="rs-app">
      <Shadow as="rs-message-composer">
        <TextBox name="chat" aria-label="Write message" text={parts[0]} onText={(text) => change(0, text)} />
      </Shadow>
    </Shadow>
  );
}

const isSubmit = path.endsWith('/submit');

mount(
  <>
    <main className="post">{isSubmit ? <NewPost /> : <Comment kind={query.get('kind')} />}</main>
    <aside className="drawer">
      <Chat />
    </aside>
  </>,
);
