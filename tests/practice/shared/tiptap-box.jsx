import { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { enrol } from './record.js';

const paragraph = (text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] });

/**
 * The real tiptap editor.
 * @param attributes those of the box itself
 * @param onSend called when Control or Command with Enter is pressed
 */
export function TiptapBox({ name, attributes, onText, onSend }) {
  const holder = useRef(null);
  const latest = useRef({});
  latest.current = { attributes, onText, onSend };
  useEffect(() => {
    const handleKeyDown = (_, event) => {
      if (!latest.current.onSend || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
      latest.current.onSend();
      return true;
    };
    const editor = new Editor({
      element: holder.current,
      extensions: [StarterKit],
      injectCSS: false,
      editorProps: { attributes: { role: 'textbox', class: 'tiptap', ...latest.current.attributes }, handleKeyDown },
      onUpdate: () => latest.current.onText(read()),
    });
    const read = () => editor.getText({ blockSeparator: '\n' });
    const write = (text) => {
      editor.commands.setContent({ type: 'doc', content: text.split('\n').map(paragraph) });
      // A step of its own, so that one undo takes back what comes next and no more.
      editor.view.dispatch(closeHistory(editor.state.tr));
    };
    enrol(editor.view.dom, read, write, name);
    return () => editor.destroy();
  }, [name]);
  return <div ref={holder} className="editor" />;
}
