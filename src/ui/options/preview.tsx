/** A box to try things in: what would be marked in this draft, as things are set now. */
import { SampleChips } from '../check/sample-chips';
import { LevelIcon } from '../icons';
import { Marked } from '../page/marked';
import { Reads } from '../page/reads';
import { ruleKey, TIPS_LANGUAGE, useWords } from '../words';
import type { PreviewModel } from './model';

export function Preview({ draft, samples, now, onDraft }: PreviewModel) {
  const t = useWords();
  return (
    <div class="preview">
      <div class="preview-write">
        <h3>
          <label for="preview-draft">{t('options.preview.title')}</label>
        </h3>
        <p class="quiet" id="preview-about">
          {t('options.preview.about')} <Reads />
        </p>
        <SampleChips samples={samples} draft={draft} onDraft={onDraft} />
        <textarea
          id="preview-draft"
          rows={4}
          dir="auto"
          lang={TIPS_LANGUAGE}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="preview-about"
          value={draft}
          onInput={(event) => onDraft(event.currentTarget.value)}
        />
      </div>
      <div class={`preview-seen level-${now?.level ?? 'off'}`} role="status" aria-busy={now === undefined}>
        {now && draft.trim() !== '' ? (
          <>
            <p class="preview-level">
              <LevelIcon level={now.level} />
              {t(`options.preview.level.${now.level}`)}
            </p>
            <Marked text={draft} marks={now.marks} />
            <ul class="preview-says">
              {now.says.map(({ rule, message }) => (
                <li key={rule}>
                  <strong>{t(`rule.${ruleKey(rule)}`)}</strong> <span lang={TIPS_LANGUAGE}>{message}</span>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p class="quiet">{t(draft.trim() === '' ? 'options.preview.empty' : 'options.preview.reading')}</p>
        )}
      </div>
    </div>
  );
}
