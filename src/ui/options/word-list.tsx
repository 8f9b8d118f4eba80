/** A list of short words or phrases that can be added to and taken from. */
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

export interface WordListProps {
  id: string;
  title: string;
  about: string;
  items: readonly string[];
  /** Items that are not to be taken away here, and why. */
  fixed?: { items: readonly string[]; why: string } | undefined;
  placeholder?: string | undefined;
  /** Why the last word was not taken. */
  refused?: string | undefined;
  /** What the button on an item does, with the item in it. */
  remove(item: string): string;
  onChange(items: string[]): void;
}

export function WordList(props: WordListProps) {
  const { id, title, about, items, fixed, placeholder, refused, remove, onChange } = props;
  const t = useWords();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    const word = typed.trim();
    if (word === '') return;
    onChange([...items.filter((item) => item !== word), word]);
    setTyped('');
  };
  const takeAway = (item: string): void => {
    onChange(items.filter((other) => other !== item));
    // The button that was pressed is gone with its word.
    input.current?.focus();
  };
  return (
    <div class="word-list">
      <h3>
        <label for={id}>{title}</label>
      </h3>
      <p class="quiet" id={`${id}-about`}>
        {about}
      </p>
      {(items.length > 0 || (fixed?.items.length ?? 0) > 0) && (
        <ul class="chips">
          {fixed?.items.map((item) => (
            <li key={item} class="chip-item fixed">
              <span dir="auto">{item}</span>
              <span class="quiet">{fixed.why}</span>
            </li>
          ))}
          {items.map((item) => (
            <li key={item} class="chip-item">
              <span dir="auto">{item}</span>
              <button type="button" aria-label={remove(item)} title={remove(item)} onClick={() => takeAway(item)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" onSubmit={add}>
        <input
          ref={input}
          id={id}
          type="text"
          dir="auto"
          maxLength={100}
          autocomplete="off"
          placeholder={placeholder}
          aria-describedby={`${id}-about ${id}-note`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('options.words.add')}
          <span class="unseen">: {title}</span>
        </button>
      </form>
      <p class="refused" id={`${id}-note`} role="status">
        {refused}
      </p>
    </div>
  );
}
