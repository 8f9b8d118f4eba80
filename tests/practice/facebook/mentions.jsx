import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { COMMAND_PRIORITY_CRITICAL } from 'lexical';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { $createMentionNode } from './nodes.js';

class Name extends MenuOption {
  constructor(name) {
    super(name);
    this.name = name;
  }
}

const NAMES = ['Priya Nair', 'Tom Ellery', 'Sam Okafor'].map((name) => new Name(name));

/** The list of names after an @: while it is open, Enter picks one and publishes nothing. */
export function Mentions() {
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState(null);
  const triggerFn = useBasicTypeaheadTriggerMatch('@', { minLength: 1 });
  const options = useMemo(
    () => NAMES.filter(({ name }) => query && name.toLowerCase().startsWith(query.toLowerCase())),
    [query],
  );
  const pick = (option, typed, close) =>
    editor.update(() => {
      const mention = $createMentionNode(option.name);
      typed?.replace(mention);
      mention.selectEnd();
      close();
    });
  const draw = (anchor, { selectedIndex, options: offered }) =>
    anchor.current && offered.length > 0
      ? createPortal(
          <ul role="listbox" className="names">
            {offered.map((option, at) => (
              <li key={option.key} id={`typeahead-item-${at}`} role="option" aria-selected={at === selectedIndex}>
                {option.name}
              </li>
            ))}
          </ul>,
          anchor.current,
        )
      : null;
  return (
    <LexicalTypeaheadMenuPlugin
      options={options}
      triggerFn={triggerFn}
      onQueryChange={setQuery}
      onSelectOption={pick}
      menuRenderFn={draw}
      commandPriority={COMMAND_PRIORITY_CRITICAL}
    />
  );
}
