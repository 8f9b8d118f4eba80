import { useState } from 'react';
import { mount, query } from '../shared/stage.jsx';
import { TextBox } from '../shared/text-box.jsx';
import { useDraft } from '../shared/use-draft.js';

const AUDIENCES = { public: ['globe', 'Public'], private: ['lock', 'Followers'], direct: ['at', 'Private mention'] };
const [CW, TEXT] = [0, 1];

/** `?cw` opens the line of warning, `privacy=direct` starts with a private mention; a press on the button takes the next. */
function ComposeForm() {
  const { parts, turn, change, publish, isEmpty } = useDraft(2);
  const [audience, setAudience] = useState(query.get('privacy') ?? 'public');
  const [icon, label] = AUDIENCES[audience];
  const hasWarning = query.has('cw');
  const send = (event) => event.keyCode === 13 && (event.ctrlKey || event.metaKey) && publish();
  const turnTo = () => {
    const all = Object.keys(AUDIENCES);
    setAudience(all[(all.indexOf(audience) + 1) % all.length]);
  };
  return (
    <form
      className="compose-form post"
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <div className="bar">
        <button type="button" className="dropdown-button" onClick={turnTo}>
          <svg className={`icon icon-${icon}`} width="16" height="16" aria-hidden="true" />
          <span className="dropdown-button__label">{label}</span>
        </button>
      </div>
      <div className={`spoiler-input ${hasWarning ? 'spoiler-input--visible' : ''}`} hidden={!hasWarning}>
        <TextBox
          key={`cw-${turn}`}
          as="input"
          type="text"
          id="cw-spoiler-input"
          className="spoiler-input__input"
          name="warning"
          aria-label="Content warning"
          disabled={!hasWarning}
          text={parts[CW]}
          onText={(text) => change(CW, text)}
          onKeyDown={send}
        />
      </div>
      <TextBox
        key={`text-${turn}`}
        className="autosuggest-textarea__textarea"
        name="text"
        aria-label="What’s on your mind?"
        text={parts[TEXT]}
        onText={(text) => change(TEXT, text)}
        onKeyDown={send}
      />
      <div className="compose-form__submit">
        <button type="submit" className="publish" disabled={isEmpty}>
          Post
        </button>
      </div>
    </form>
  );
}

mount(
  <>
    <main>
      <ComposeForm />
    </main>
    <aside className="drawer">
      <input type="search" className="search__input" aria-label="Search" />
    </aside>
  </>,
);
