import Quill from 'quill';
import QuillOne from 'quill-1';
import { useEffect, useRef } from 'react';
import { enrol } from './record.js';

/** The real Quill, in the version asked for, with the attributes LinkedIn gives it. */
export function QuillBox({ name, version, label, onText }) {
  const holder = useRef(null);
  const change = useRef(onText);
  change.current = onText;
  useEffect(() => {
    const Editor = version === '1' ? QuillOne : Quill;
    const quill = new Editor(holder.current, { modules: { toolbar: false }, placeholder: label });
    const read = () => quill.getText().replace(/\n$/, '');
    const write = (text) => {
      quill.setText(text, 'user');
      // A step of its own, so that one undo takes back what comes next and no more.
      quill.history.cutoff?.();
      quill.history.lastRecorded = 0;
    };
    const attributes = { role: 'textbox', 'aria-label': label, 'data-test-ql-editor-contenteditable': 'true' };
    for (const [attribute, value] of Object.entries(attributes)) quill.root.setAttribute(attribute, value);
    enrol(quill.root, read, write, name);
    quill.on('text-change', () => change.current(read()));
  }, [name, version, label]);
  return <div ref={holder} className="editor" />;
}
