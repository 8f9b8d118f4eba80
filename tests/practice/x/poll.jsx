import { useEffect, useRef } from 'react';
import { enrol } from '../shared/record.js';

/** One choice: a plain field with neither test id nor placeholder. */
function Choice({ name, value, onChange }) {
  const field = useRef(null);
  useEffect(() => enrol(field.current, () => field.current.value, onChange, name), [name, onChange]);
  return (
    <label>
      <span>{name}</span>
      <input
        type="text"
        name={name}
        maxLength={25}
        value={value}
        ref={field}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** The choices of a poll, among what hangs below the text, beside the days it runs. */
export function Poll({ choices, onChange }) {
  return (
    <div className="poll">
      {Object.entries(choices).map(([name, value]) => (
        <Choice key={name} name={name} value={value} onChange={(text) => onChange({ ...choices, [name]: text })} />
      ))}
      <button type="button" data-testid="addPollChoice" aria-label="Add a choice">
        +
      </button>
      <select data-testid="selectPollDays" aria-label="Days">
        <option>1</option>
      </select>
    </div>
  );
}
