import { LexicalBox } from '../facebook/lexical-box.jsx';
import { Pressable } from '../facebook/pressable.jsx';
import { mount, path } from '../shared/stage.jsx';
import { TextBox } from '../shared/text-box.jsx';
import { useDraft } from '../shared/use-draft.js';

/** Enter publishes; the control comes with the first letter. */
function CommentForm({ name, label }) {
  const { parts, turn, change, publish, isEmpty } = useDraft();
  const press = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    publish();
  };
  return (
    <form method="POST" onSubmit={(event) => event.preventDefault()}>
      <TextBox
        key={turn}
        name={name}
        aria-label={label}
        placeholder={label}
        text={parts[0]}
        onText={(text) => change(0, text)}
        onKeyDown={press}
      />
      <div className="bar">
        <Pressable aria-label="Emoji">
          <svg width="16" height="16" aria-hidden="true" />
        </Pressable>
        {!isEmpty && (
          <Pressable className="publish" onPress={publish}>
            Post
          </Pressable>
        )}
      </div>
    </form>
  );
}

function Post() {
  return (
    <article className="post">
      <p>Kettle on, what is everyone reading?</p>
      <CommentForm name="comment" label="Add a comment…" />
    </article>
  );
}

/** Answers to stories are messages, in the same form; messages are in another editor; one's profile is nobody's post. */
function Elsewhere() {
  if (path.startsWith('/direct')) return <LexicalBox name="message" label="Message" placeholder="Message…" plain />;
  return <CommentForm name="message" label={path.startsWith('/stories') ? 'Reply to tomellery…' : 'Bio'} />;
}

const isElsewhere = /^\/(direct|stories|accounts)/.test(path);

mount(<main>{isElsewhere ? <Elsewhere /> : <Post />}</main>);
