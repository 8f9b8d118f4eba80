/** Something that is on or off, with what it does said beside it. */
import type { ComponentChildren } from 'preact';

export interface SwitchRowProps {
  id: string;
  label: string;
  /** Language of the label, where it is not that of the page. */
  lang?: string;
  about?: string | undefined;
  on: boolean;
  onSwitch(on: boolean): void;
  /** More of the row: examples, buttons. */
  children?: ComponentChildren;
}

export function SwitchRow({ id, label, lang, about, on, onSwitch, children }: SwitchRowProps) {
  return (
    <li class="switch-row">
      <div class="row">
        <div>
          <label class="switch-label" for={id} lang={lang}>
            {label}
          </label>
          {about && (
            <p class="quiet" id={`${id}-about`}>
              {about}
            </p>
          )}
        </div>
        <input
          id={id}
          type="checkbox"
          role="switch"
          class="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={about ? `${id}-about` : undefined}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </div>
      {children}
    </li>
  );
}
