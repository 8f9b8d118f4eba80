/** Sample drafts to pick from, for the boxes in which things can be tried. */
import { useWords } from '../words';

export interface SampleChipsProps {
  samples: readonly { id: string; text: string }[];
  draft: string;
  onDraft(text: string): void;
}

export function SampleChips({ samples, draft, onDraft }: SampleChipsProps) {
  const t = useWords();
  return (
    <fieldset class="samples">
      <legend class="unseen">{t('options.preview.samples')}</legend>
      {samples.map(({ id, text }) => (
        <button key={id} type="button" class="chip-button" aria-pressed={draft === text} onClick={() => onDraft(text)}>
          {t(`options.sample.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}
