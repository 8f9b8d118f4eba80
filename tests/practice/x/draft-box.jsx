import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { useEffect, useRef } from 'react';
import { enrol } from '../shared/record.js';
import { markOverflow, OVERFLOW_STYLE } from './overflow.js';

/** Hashtags, mentions and links are decorated, which splits a line into several text nodes, as on the site. */
const TAGS = /(?:[#@][\p{L}\p{N}_]+)|https?:\/\/\S+/gu;

const decorator = new CompositeDecorator([
  {
    strategy(block, found) {
      for (const match of block.getText().matchAll(TAGS)) found(match.index, match.index + match[0].length);
    },
    component: (props) => <span style={{ color: 'rgb(29, 155, 240)' }}>{props.children}</span>,
  },
]);

/** @returns an editor state holding this text, the caret at its end */
export function editorState(content) {
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content, decorator));
}

export const plainText = (state) => state.getCurrentContent().getPlainText('\n');

const replaced = (state, text) =>
  EditorState.moveSelectionToEnd(EditorState.push(state, ContentState.createFromText(text), 'insert-characters'));

/** The real Draft.js editor, wrapped as X wraps it: label, text input container, editor. */
export function DraftBox({ testId, label, placeholder, state, onChange, onSend, autoFocus, limit }) {
  const editor = useRef(null);
  const wrapper = useRef(null);
  const latest = useRef(state);
  latest.current = state;
  const change = useRef(onChange);
  change.current = onChange;

  useEffect(() => {
    const box = wrapper.current.querySelector('[contenteditable]');
    enrol(
      box,
      () => plainText(latest.current),
      (text) => change.current(replaced(latest.current, text)),
    );
    if (autoFocus) editor.current.focus();
  }, [autoFocus]);

  const bindKey = (event) =>
    event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event) ? 'send' : getDefaultKeyBinding(event);
  const runCommand = (command) => {
    if (command !== 'send') return 'not-handled';
    onSend?.();
    return 'handled';
  };

  return (
    <div data-testid={`${testId}_label`} ref={wrapper}>
      <div data-testid={`${testId}RichTextInputContainer`}>
        <Editor
          ref={editor}
          webDriverTestID={testId}
          editorState={state}
          onChange={(next) => onChange(limit ? markOverflow(next, limit) : next)}
          customStyleMap={{ overflow: OVERFLOW_STYLE }}
          keyBindingFn={bindKey}
          handleKeyCommand={runCommand}
          ariaLabel={label}
          ariaMultiline={true}
          ariaAutoComplete="list"
          placeholder={placeholder}
          spellCheck={true}
          stripPastedStyles={true}
        />
      </div>
    </div>
  );
}
