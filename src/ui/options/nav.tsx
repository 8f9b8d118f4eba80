/** The contents of the options page, beside it where there is room. */
import { useWords } from '../words';

export interface NavProps {
  links: readonly { id: string; label: string }[];
}

export function Nav({ links }: NavProps) {
  const t = useWords();
  return (
    <nav class="options-nav" aria-label={t('options.contents')}>
      <ul>
        {links.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
