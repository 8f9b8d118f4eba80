/** One choice out of a few, as a row of native radio buttons drawn as one control. */

export interface ChoiceProps<V extends string> {
  /** Name of the group, unique on the page. */
  name: string;
  legend: string;
  /** Id of the text that describes the choice. */
  describedBy?: string | undefined;
  value: V;
  values: readonly { value: V; label: string; disabled?: boolean }[];
  onChange(value: V): void;
}

export function Choice<V extends string>({ name, legend, describedBy, value, values, onChange }: ChoiceProps<V>) {
  return (
    <fieldset class="choice" {...(describedBy ? { 'aria-describedby': describedBy } : {})}>
      <legend class="unseen">{legend}</legend>
      {values.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled === true}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
