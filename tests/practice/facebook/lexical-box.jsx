import { HashtagNode } from '@lexical/hashtag';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect } from 'react';
import { enrol, practice } from '../shared/record.js';
import { Mentions } from './mentions.jsx';
import { drawEmoji, EmojiNode, MentionNode } from './nodes.js';

/** The editor's text, lines joined by one line feed: Lexical itself joins paragraphs by two. */
const plainText = (editor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

/** Puts these lines in the place of all there is: paragraphs in rich text, line breaks in one paragraph in plain text. */
function replaceAll(editor, text, plain) {
  editor.update(() => {
    const [first, ...rest] = text.split('\n');
    const paragraph = $createParagraphNode().append($createTextNode(first));
    const root = $getRoot().clear().append(paragraph);
    for (const line of rest) {
      if (plain) paragraph.append($createLineBreakNode(), $createTextNode(line));
      else root.append($createParagraphNode().append($createTextNode(line)));
    }
    root.selectEnd();
  });
}

function Wiring({ name, plain, onChange, onEnter, text, autoFocus }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const read = () => plainText(editor);
    enrol(editor.getRootElement(), read, (next) => replaceAll(editor, next, plain), name);
    if (autoFocus) editor.focus();
    if (text) replaceAll(editor, text, plain);
  }, [editor, name, plain, text, autoFocus]);
  useEffect(() => drawEmoji(editor), [editor]);
  useEffect(() => editor.registerUpdateListener(() => onChange?.(plainText(editor))), [editor, onChange]);
  useEffect(() => {
    if (!onEnter) return undefined;
    const press = (event) => {
      if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
      event.preventDefault();
      if (plainText(editor).trim() === '') return true;
      onEnter(plainText(editor));
      editor.update(() => $getRoot().clear().append($createParagraphNode()));
      return true;
    };
    return editor.registerCommand(KEY_ENTER_COMMAND, press, COMMAND_PRIORITY_HIGH);
  }, [editor, onEnter]);
  return null;
}

/**
 * The real Lexical editor with the attributes Facebook gives it.
 * @param plain plain text, where a line break stays inside one paragraph, as in comments
 * @param onEnter called with the text when plain Enter publishes, which also empties the box
 */
export function LexicalBox({ label, placeholder, plain = false, ...wiring }) {
  const Text = plain ? PlainTextPlugin : RichTextPlugin;
  return (
    <LexicalComposer
      initialConfig={{
        namespace: label,
        nodes: [HashtagNode, EmojiNode, MentionNode],
        onError: (error) => practice.crashes.push(String(error)),
        theme: { hashtag: 'hashtag' },
      }}
    >
      <div className="editor">
        <Text
          contentEditable={
            <ContentEditable
              className="notranslate"
              role="textbox"
              spellCheck={true}
              tabIndex={0}
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={
                <div aria-hidden="true" className="placeholder">
                  {placeholder}
                </div>
              }
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
      </div>
      <HistoryPlugin />
      <HashtagPlugin />
      <Mentions />
      <Wiring plain={plain} {...wiring} />
    </LexicalComposer>
  );
}
