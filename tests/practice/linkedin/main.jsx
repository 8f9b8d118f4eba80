import { useEffect, useRef } from 'react';
import { LexicalBox } from '../facebook/lexical-box.jsx';
import { QuillBox } from '../shared/quill-box.jsx';
import { Shadow } from '../shared/shadow.jsx';
import { mount, path, query } from '../shared/stage.jsx';
import { TiptapBox } from '../shared/tiptap-box.jsx';
import { useDraft } from '../shared/use-draft.js';

/** `?quill=1` or `2` opens the older share box, `shadow` in the root where LinkedIn draws it; `share` opens the newer one. */
function OlderShareBox({ version }) {
  const { turn, change, publish, isEmpty } = useDraft();
  return (
    <div role="dialog" aria-labelledby="share-to-linkedin-modal__header" className="share-box-v2__modal window">
      <h2 id="share-to-linkedin-modal__header">Sam Okafor</h2>
      <QuillBox
        key={turn}
        name="post"
        version={version}
        label="Text editor for creating content"
        onText={(text) => change(0, text)}
      />
      <div className="bar">
        <button type="button">
          <svg width="16" height="16" aria-label="Add media" role="img" />
        </button>
        <button type="button" className="share-actions__primary-action publish" disabled={isEmpty} onClick={publish}>
          Post
        </button>
      </div>
    </div>
  );
}

/** A native dialog, opened as one: everything outside it is inert. */
function NewerShareBox() {
  const { turn, change, publish, isEmpty } = useDraft();
  const dialog = useRef(null);
  useEffect(() => {
    if (!dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} data-testid="dialog" className="window">
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
        <div data-testid="ui-core-tiptap-text-editor-wrapper">
          <TiptapBox
            key={turn}
            name="post"
            attributes={{ componentkey: 'ShareBox_textEditor', 'aria-label': 'Text editor for creating content' }}
            onText={(text) => change(0, text)}
          />
        </div>
        <div className="bar">
          <button type="button">
            <svg width="16" height="16" aria-label="Schedule" role="img" />
          </button>
          <button type="button" className="publish" disabled={isEmpty} onClick={publish}>
            Post
          </button>
        </div>
      </div>
      <textarea data-practice="clipboard" aria-label="Practice clipboard" className="clipboard" tabIndex={-1} />
    </dialog>
  );
}

/** The button is a section of its own and comes with the first letter. */
function Comment() {
  const { turn, change, publish, isEmpty } = useDraft();
  return (
    <div role="listitem" className="post">
      <p>Which tip would have spared you trouble in training?</p>
      <div>
        <div componentkey="commentBox-urn:li:activity:1" aria-label="Text editor for creating comment">
          <TiptapBox key={turn} name="comment" onText={(text) => change(0, text)} />
        </div>
        {!isEmpty && (
          <button type="button" componentkey="commentButtonSection-1" className="publish" onClick={publish}>
            Comment
          </button>
        )}
      </div>
    </div>
  );
}

/** Messages, in each of the editors that they are known with, where posts are written as well. */
function Messages() {
  return (
    <>
      <div className="msg-form drawer" data-testid="tiptap-message">
        <TiptapBox name="message" attributes={{ 'aria-label': 'Write a message…' }} onText={() => {}} />
      </div>
      <div className="msg-convo-wrapper drawer" data-testid="lexical-message">
        <LexicalBox name="message" label="Write a message…" placeholder="Write a message…" plain />
      </div>
    </>
  );
}

function PlainMessage() {
  return (
    <div className="msg-overlay-conversation-bubble drawer">
      <form className="msg-form">
        <div className="msg-form__contenteditable" contentEditable role="textbox" aria-label="Write a message…" />
      </form>
    </div>
  );
}

const version = query.get('quill');
const share = version && <OlderShareBox version={version} />;
const isShadow = query.has('shadow');

mount(
  <>
    <main>{path.startsWith('/messaging') ? <Messages /> : <Comment />}</main>
    <aside>{!path.startsWith('/messaging') && <Messages />}</aside>
    <Shadow id="interop-outlet">
      <PlainMessage />
      {isShadow && share}
    </Shadow>
    {!isShadow && share}
    {query.has('share') && <NewerShareBox />}
  </>,
);
