import { useEffect, useRef } from 'react';
import { enrol } from './record.js';

/** A textarea, or a field of one line, that React holds the text of, as most sites have. */
export function TextBox({ as: Tag = 'textarea', name, text, onText, ...attributes }) {
  const box = useRef(null);
  const latest = useRef(text);
  latest.current = text;
  const change = useRef(onText);
  change.current = onText;
  useEffect(() => {
    enrol(
      box.current,
      () => latest.current,
      (next) => change.current(next),
      name,
    );
  }, [name]);
  return <Tag ref={box} value={text} onChange={(event) => onText(event.target.value)} {...attributes} />;
}
