import { useEffect, useRef } from 'react';
import { enrol } from '../shared/record.js';

export const phoneState = (text) => text;
export const phoneText = (state) => state;

/** The phone layout: a React-controlled textarea with the same test id. */
export function PhoneBox({ testId, label, placeholder, state, onChange, onSend, autoFocus }) {
  const box = useRef(null);
  const latest = useRef(state);
  latest.current = state;
  const change = useRef(onChange);
  change.current = onChange;

  useEffect(() => {
    enrol(
      box.current,
      () => latest.current,
      (text) => change.current(text),
    );
    if (autoFocus) box.current.focus();
  }, [autoFocus]);

  return (
    <div data-testid={`${testId}_label`}>
      <textarea
        ref={box}
        data-testid={testId}
        aria-label={label}
        placeholder={placeholder}
        rows={4}
        value={state}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onSend()}
      />
    </div>
  );
}
